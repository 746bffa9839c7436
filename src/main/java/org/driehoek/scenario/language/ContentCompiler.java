package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/** Compiles content: files in, records and diagnostics out. */
public final class ContentCompiler {

    private final Problems problems = new Problems();
    private final Bundle bundle;
    private final List<Snapshot> scenarios = new ArrayList<>();
    private final List<Snapshot> castings = new ArrayList<>();
    private final List<PlayedTalk> talks = new ArrayList<>();

    private ContentCompiler(ContentSource source) {
        this.bundle = new Bundle(source, problems);
    }

    /** Compiles all content of a source; whatever the files hold, the answer is a compilation with diagnostics. */
    public static Compilation compile(ContentSource source) {
        return new ContentCompiler(source).compile(new Portraits(source.portraits()));
    }

    private Compilation compile(Portraits portraits) {
        unread();
        Lexicons lexicons = LexiconReader.read(bundle);
        RulebookReader rulebooks = new RulebookReader(new RubricFiles(bundle));
        Rulebook rulebook = rulebooks.rulebook();
        FeedbackTexts feedback = feedback(rulebooks.sources());
        Personas personas = Personas.read(bundle, portraits, problems);
        Collection<String> rules = new TreeSet<>();
        if (rulebook != null && feedback != null) {
            rules.addAll(rulebook.dynamics().reactions().keySet());
            rules.addAll(feedback.rules().keySet());
        }
        for (String file : bundle.all()) {
            if (Paths.isScenario(file)) {
                scenario(file, personas, portraits, lexicons, rulebooks, rules);
            }
        }
        return new Compilation(
                List.copyOf(scenarios),
                List.copyOf(castings),
                rulebook,
                feedback,
                List.copyOf(talks),
                problems.sorted());
    }

    private void unread() {
        for (String file : bundle.all()) {
            if (!Paths.isRead(file)) {
                bundle.report(file).add(Code.FILE_UNREAD, Mark.START, file);
            }
            String scenario = Paths.scenarioOfTalk(file);
            if (scenario != null && !bundle.all().contains(scenario)) {
                bundle.report(file).add(Code.FILE_MISSING, Mark.START, scenario + " for this talk");
            }
        }
    }

    private @Nullable FeedbackTexts feedback(Names sources) {
        int before = problems.errors();
        String file = RubricFiles.file(FeedbackReader.FEEDBACK);
        Node.Mapping node = bundle.parsed(file);
        FeedbackTexts texts = node == null ? null : FeedbackReader.read(node, sources, bundle.report(file));
        return problems.errors() > before ? null : texts;
    }

    private void scenario(
            String file,
            Personas personas,
            Portraits portraits,
            Lexicons lexicons,
            RulebookReader rulebooks,
            Collection<String> rules) {
        int before = problems.errors();
        Report report = bundle.report(file);
        Node.Mapping node = bundle.parsed(file);
        if (node == null) {
            return;
        }
        ScenarioReader reader = new ScenarioReader(node, report, personas, portraits, lexicons, rulebooks.talkTypes());
        Scenario scenario = reader.read();
        Subject subject = new Subject(
                scenario, node, reader.names(), personas, rulebooks.talkTypes(), rulebooks.rubric(), report);
        if (problems.errors() == before) {
            ScenarioChecks.check(subject);
        }
        List<Snapshot> others = new ArrayList<>();
        if (problems.errors() == before) {
            others.addAll(cast(subject, portraits, lexicons));
        }
        if (problems.errors() == before && Alternatives.fits(scenario, node, bundle, report)) {
            castings.addAll(others);
            scenarios.add(Snapshots.of(scenario, node, personas, lexicons));
            others.forEach(other -> reader.names()
                    .know(Kind.PERSONA, String.valueOf(other.scenario().main().persona())));
            reader.names().know(Kind.PERSONA, String.valueOf(scenario.main().persona()));
            bundle.all().stream()
                    .filter(talk -> Paths.isTalkOf(scenario.id(), talk))
                    .forEach(talk -> talk(talk, scenario, reader.names(), rules));
        }
    }

    /** Casts a scenario with each other persona that it is open to, and checks what depends on who comes in. */
    private List<Snapshot> cast(Subject subject, Portraits portraits, Lexicons lexicons) {
        List<Snapshot> others = new ArrayList<>();
        Report report = subject.report();
        Cast main = subject.scenario().main();
        for (Castings.Casting casting : Castings.of(subject.file(), main, report)) {
            if (subject.personas().use(casting.persona(), main.id(), casting.mark(), report) != null) {
                ScenarioReader reader = new ScenarioReader(
                        casting.file(), report, subject.personas(), portraits, lexicons, subject.talkTypes());
                Scenario other = reader.read();
                StartChecks.check(new Subject(
                        other,
                        casting.file(),
                        reader.names(),
                        subject.personas(),
                        subject.talkTypes(),
                        subject.rubric(),
                        report));
                others.add(Snapshots.of(other, casting.file(), subject.personas(), lexicons));
            }
        }
        return others;
    }

    private void talk(String file, Scenario scenario, Names names, Collection<String> rules) {
        int before = problems.errors();
        Node.Mapping node = bundle.parsed(file);
        if (node == null) {
            return;
        }
        PlayedTalk talk = PlayedTalkReader.read(node, scenario, names, rules, bundle.report(file));
        if (problems.errors() == before) {
            talks.add(talk);
        }
    }

    /** The rubric's parts as files. */
    private record RubricFiles(Bundle bundle) implements RulebookReader.Parts {

        static String file(String name) {
            return "rubric/" + name + ".yaml";
        }

        @Override
        public Node.@Nullable Mapping part(String name) {
            return bundle.parsed(file(name));
        }

        @Override
        public Report report(String name) {
            return bundle.report(file(name));
        }
    }
}
