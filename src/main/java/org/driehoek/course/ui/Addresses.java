package org.driehoek.course.ui;

import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;

/** Where the pages of courses are. Pages of other modules are known by their address alone. */
final class Addresses {
    static final String COURSES = "courses";
    static final String NEW_COURSE = "courses/new";
    static final String COURSE = "courses/:course";
    static final String PEOPLE = "courses/:course/people";
    static final String ADD_PEOPLE = "courses/:course/people/add";
    static final String SETTINGS = "courses/:course/settings";
    static final String CHOOSE = "courses/:course/assign";
    static final String ASSIGN = "courses/:course/assign/:scenario";
    static final String ASSIGNMENT = "assignment/:assignment";

    private Addresses() {}

    static String course(CourseId course) {
        return COURSES + "/" + course;
    }

    static String people(CourseId course) {
        return course(course) + "/people";
    }

    static String addPeople(CourseId course) {
        return people(course) + "/add";
    }

    static String settings(CourseId course) {
        return course(course) + "/settings";
    }

    static String choose(CourseId course) {
        return course(course) + "/assign";
    }

    static String assign(CourseId course, String scenario) {
        return choose(course) + "/" + scenario;
    }

    static String assignment(AssignmentId assignment) {
        return "assignment/" + assignment;
    }

    static String preview(String scenario) {
        return "preview/" + scenario;
    }

    static String progress(AssignmentId assignment) {
        return "progress/" + assignment;
    }
}
