package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which file of a content folder holds what. */
final class Paths {

    static final List<String> FOLDERS = List.of("lexicon", "personas", "rubric", "scenarios");

    private static final Pattern SCENARIO = Pattern.compile("scenarios/([^/]+)/scenario\\.yaml");
    private static final Pattern TALK = Pattern.compile("scenarios/([^/]+)/talks/[^/]+\\.talk\\.yaml");
    private static final Pattern PERSONA = Pattern.compile("personas/([^/]+)\\.yaml");
    private static final Pattern FIXED = Pattern.compile(
            "rubric/(dimensions|talk-types|dynamics|moods|feedback|sources)\\.yaml|lexicon/(nl|en)\\.yaml");
    private static final Pattern PORTRAIT = Pattern.compile("([^/]+)/([^/]+)\\.svg");

    private Paths() {}

    static boolean isYaml(String file) {
        return (file.endsWith(".yaml") || file.endsWith(".yml")) && !file.contains("/.");
    }

    static boolean isScenario(String file) {
        return SCENARIO.matcher(file).matches();
    }

    static boolean isPersona(String file) {
        return PERSONA.matcher(file).matches();
    }

    static boolean isTalkOf(String scenario, String file) {
        Matcher matcher = TALK.matcher(file);
        return matcher.matches() && matcher.group(1).equals(scenario);
    }

    /** Returns the scenario's file that a played talk belongs to; null when the file is no played talk. */
    static @Nullable String scenarioOfTalk(String file) {
        Matcher matcher = TALK.matcher(file);
        return matcher.matches() ? "scenarios/" + matcher.group(1) + "/scenario.yaml" : null;
    }

    static boolean isRead(String file) {
        return isScenario(file)
                || isPersona(file)
                || TALK.matcher(file).matches()
                || FIXED.matcher(file).matches();
    }

    /** Returns the folder's name of a scenario file, the file's name of a persona file. */
    static String slug(String file) {
        Matcher scenario = SCENARIO.matcher(file);
        if (scenario.matches()) {
            return scenario.group(1);
        }
        Matcher persona = PERSONA.matcher(file);
        return persona.matches() ? persona.group(1) : file;
    }

    /** Groups pictures by portrait. */
    static SequencedMap<String, List<String>> portraits(List<String> files) {
        SequencedMap<String, List<String>> portraits = new TreeMap<>();
        for (String file : files) {
            Matcher matcher = PORTRAIT.matcher(file);
            if (matcher.matches()) {
                portraits
                        .computeIfAbsent(matcher.group(1), _ -> new ArrayList<>())
                        .add(matcher.group(2));
            }
        }
        return portraits;
    }
}
