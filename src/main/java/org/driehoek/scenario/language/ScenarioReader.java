package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.driehoek.scenario.Country;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FileEntry;
import org.driehoek.scenario.Moment;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Sector;
import org.driehoek.scenario.Setting;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.TalkTypes;
import org.jspecify.annotations.Nullable;

/** Reads a scenario file; what it refers to elsewhere is handed to it. */
final class ScenarioReader {

    private static final int VERSION = 1;

    private final Section section;
    private final Report report;
    private final Personas personas;
    private final Portraits portraits;
    private final Lexicons lexicons;
    private final @Nullable TalkTypes talkTypes;
    private final Names names;

    ScenarioReader(
            Node.Mapping file,
            Report report,
            Personas personas,
            Portraits portraits,
            Lexicons lexicons,
            @Nullable TalkTypes talkTypes) {
        this.section = new Section(file, "a scenario", report);
        this.report = report;
        this.personas = personas;
        this.portraits = portraits;
        this.lexicons = lexicons;
        this.talkTypes = talkTypes;
        this.names = ScenarioNames.of(file, report);
    }

    Names names() {
        return names;
    }

    /** Reads the scenario; where errors were reported on the way, it is not whole. */
    Scenario read() {
        String id = section.word("scenario");
        if (!id.isEmpty()) {
            Values.id(id, section.markOf("scenario"), report);
        }
        version();
        TalkType talkType = section.choice("talk-type", TalkType.class, "talk type");
        List<Phase> phases = talkTypes == null || !talkTypes.types().containsKey(talkType)
                ? Arrays.asList(Phase.values())
                : talkTypes.entry(talkType).phases();
        TalkVocabulary vocabulary = new TalkVocabulary(names, names.main(), phases, false);
        ReplyReader replies = new ReplyReader(names, vocabulary);
        CourseReader course = new CourseReader(names, replies, vocabulary, report);
        GuideReader guide = new GuideReader(names);
        Scenario scenario = new Scenario(
                id,
                section.number("revision", 1, 10_000),
                section.flag("offered", true),
                talkType,
                setting(),
                section.number("difficulty", 1, 4),
                section.number("turns", 4, 40),
                target(),
                section.text("title"),
                section.text("goal"),
                new CastReader(personas, portraits, report).read(section),
                section.text("brief"),
                section.optionalText("notice"),
                section.optionalWord("alternative"),
                file(),
                course.preparation(section),
                section.section("opening", "the opening")
                        .map(replies::unconditional)
                        .orElse(null),
                course.topics(section, talkType, phases),
                course.facts(section),
                course.steps(section),
                new MoveReader(names, replies, vocabulary, lexicons, report).read(section),
                course.events(section),
                new EndingReader(vocabulary, report).read(section),
                guide.hints(section),
                guide.reflection(section),
                guide.contrast(section));
        section.close();
        return scenario;
    }

    private void version() {
        Node value = section.need("language");
        if (value instanceof Node.Scalar scalar && !String.valueOf(VERSION).equals(scalar.text())) {
            report.add(Code.LANGUAGE_VERSION, value.mark(), scalar.text());
        } else if (value != null && !(value instanceof Node.Scalar)) {
            section.wrong("language", value, "a whole number");
        }
    }

    private Setting setting() {
        section.need("setting");
        return section.section("setting", "the setting")
                .map(setting -> {
                    Setting read = new Setting(
                            country(setting),
                            setting.choice("sector", Sector.class, "sector"),
                            setting.text("grade"),
                            setting.choice("moment", Moment.class, "moment"),
                            setting.word("place"),
                            setting.word("school-year"));
                    setting.close();
                    return read;
                })
                .orElse(new Setting(Country.NL, Sector.PRIMARY, Values.NO_TEXT, Moment.START_TALK, "", ""));
    }

    private Country country(Section setting) {
        String word = setting.word("country");
        for (Country country : Country.values()) {
            if (country.name().equals(word)) {
                return country;
            }
        }
        if (!word.isEmpty()) {
            report.suggesting(
                    Code.UNKNOWN_WORD, setting.markOf("country"), word, List.of("NL", "BE"), word, "country (NL, BE)");
        }
        return Country.NL;
    }

    private List<Dimension> target() {
        section.need("target");
        List<Dimension> target = section.choices("target", Dimension.class, "dimension");
        Mark mark = section.markOf("target");
        if (target.stream().distinct().count() < target.size()) {
            Dimension twice = target.stream()
                    .filter(dimension -> target.indexOf(dimension) != target.lastIndexOf(dimension))
                    .findFirst()
                    .orElseThrow();
            report.add(Code.TARGET_TWICE, mark, twice.id(), "target");
        }
        if (section.get("target") instanceof Node.Listing listing
                && (listing.items().size() < 4 || listing.items().size() > 6)) {
            report.add(Code.TARGET_COUNT, mark, listing.items().size());
        }
        return target;
    }

    private List<FileEntry> file() {
        List<FileEntry> pages = new ArrayList<>();
        for (Section page : section.sections("file", "a page of the file")) {
            pages.add(new FileEntry(page.word("id"), page.text("title"), page.text("text")));
            page.close();
        }
        return List.copyOf(pages);
    }
}
