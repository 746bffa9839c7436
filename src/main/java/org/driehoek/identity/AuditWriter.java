package org.driehoek.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.driehoek.identity.Access.Audit;
import org.jspecify.annotations.Nullable;

/** Writes a call through a door into the audit log once it has succeeded: who, in which role, what, and the ids it was about. */
final class AuditWriter implements MethodInterceptor {

    private final Supplier<AuditLog> log;
    private final Supplier<CurrentUser> currentUser;
    private final Supplier<Scopes> scopes;

    AuditWriter(Supplier<AuditLog> log, Supplier<CurrentUser> currentUser, Supplier<Scopes> scopes) {
        this.log = log;
        this.currentUser = currentUser;
        this.scopes = scopes;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Class<?> service = Objects.requireNonNull(call.getThis()).getClass();
        Access access = Objects.requireNonNull(Doors.access(call.getMethod(), service));
        SignedIn person = currentUser.get().find().orElse(null);
        List<Object> things = Ids.in(call.getArguments()).toList();
        String roles = person == null ? "" : roles(access, person, things);
        Set<AuditSubject> subjects = subjects(things); // before the call: it may do away with them
        Object result = call.proceed();
        String action = Doors.action(access, call.getMethod(), service);
        AccountId actor = person == null ? null : person.account();
        if (access.audit() == Audit.ERASED) {
            log.get().writeErasure(action, actor, roles);
        } else {
            if (result != null && Ids.isId(result.getClass())) {
                subjects.add(AuditSubject.of(result));
            }
            log.get().write(AuditKind.of(access.audit()), action, actor, roles, details(call), subjects);
        }
        return result;
    }

    private Set<AuditSubject> subjects(List<Object> things) {
        return things.stream()
                .flatMap(thing -> Stream.concat(Stream.of(thing), scopes.get().learner(thing).stream()))
                .map(AuditSubject::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns what was chosen from fixed lists: enums and booleans among the arguments. */
    private static String details(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .flatMap(argument -> argument instanceof Collection<?> many ? many.stream() : Stream.of(argument))
                .filter(value -> value instanceof Enum<?> || value instanceof Boolean)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** Returns which rights let this person in, without those that everybody in a course has. */
    private String roles(Access access, SignedIn person, List<Object> things) {
        List<String> roles = new ArrayList<>();
        if (person.administrator() && List.of(access.value()).contains(Right.ADMIN)) {
            roles.add(Right.ADMIN.name());
        }
        List<Object> inCourse = things.stream().filter(scopes.get()::know).toList();
        for (Right role : List.of(Right.LECTURER, Right.TRAINER)) {
            if (!inCourse.isEmpty()
                    && inCourse.stream().allMatch(thing -> scopes.get().grants(person, role, thing))) {
                roles.add(role.name());
            }
        }
        return String.join(",", roles);
    }
}
