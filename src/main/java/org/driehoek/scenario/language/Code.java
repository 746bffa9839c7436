package org.driehoek.scenario.language;

import java.util.Locale;

/** The kinds of findings, each with a number that never changes its meaning. */
public enum Code {
    // The file as such.
    FILE_TOO_LARGE(1, "File too large", "This file has %s bytes; at most 1,000,000 are read."),
    FILE_EMPTY(2, "Empty file", "This file says nothing%s."),
    FILE_BINARY(3, "Not a text file", "This file holds the control character %s; it is not a text."),
    FILE_NOT_UTF8(4, "Not UTF-8", "The byte at position %s is not UTF-8. Save the file as UTF-8."),
    FILE_MISSING(5, "Missing file", "There is no %s."),
    FILE_UNREAD(6, Severity.WARNING, "File not read", "'%s' is not a file that this folder is read for."),
    // YAML.
    YAML_SYNTAX(10, "YAML syntax", "This is not YAML: %s."),
    YAML_ALIAS(11, "Anchor or alias", "'%s' is an anchor or alias; content is written out in full."),
    YAML_TOO_DEEP(12, "Nested too deeply", "This is nested more than %s levels deep."),
    YAML_DOCUMENTS(13, "More than one document", "A second document begins here ('%s'); a file holds one."),
    YAML_TAG(14, "YAML tag", "'%s' is a YAML tag; content has none."),
    DUPLICATE_KEY(15, "Duplicate key", "'%s' stands here a second time; it was first given in line %s."),
    UNKNOWN_KEY(16, "Unknown key", "'%s' is not a key of %s."),
    MISSING_KEY(17, "Missing key", "'%s' is missing from %s."),
    WRONG_TYPE(18, "Wrong type", "'%s' must be %s, but is %s."),
    NUMBER_OUT_OF_RANGE(19, "Number out of range", "'%s' must be from %s to %s, but is %s."),
    // Texts.
    LANGUAGE_MISSING(20, "Missing language", "'%s' has no %s text."),
    TEXT_EMPTY(21, "Empty text", "'%s' is empty."),
    TEXT_EQUAL(22, Severity.WARNING, "Not translated", "The Dutch and the English text are equal: '%s'."),
    // Names.
    ID_FORM(25, "Form of an id", "'%s' is not an id: %s."),
    DUPLICATE_ID(26, "Duplicate id", "The %s '%s' is already there, in line %s."),
    UNKNOWN_WORD(27, "Unknown word", "'%s' is not a %s."),
    UNKNOWN_NAME(28, "Unknown name", "There is no %2$s '%1$s'."),
    ID_AND_FILE(29, "Id and file differ", "The id '%s' stands in %s; both must be the same."),
    LANGUAGE_VERSION(
            30, "Version of the format", "Version %s of the format is not known; this program reads version 1."),
    ENTRY_MISSING(31, "Missing entry", "There is no entry for the %s '%s'."),
    // Conditions.
    CONDITION_SYNTAX(35, "Condition not understood", "The condition cannot be read: %s."),
    CONDITION_TYPE(36, "Types in a condition", "The types do not fit: %s."),
    CONDITION_NAME(37, "Unknown name in a condition", "'%s' is not %s."),
    CONDITION_FORBIDDEN(38, "Not allowed in a condition", "Conditions have no %s."),
    CONDITION_QUOTE(39, "Condition without quotes", "A condition that starts with %s must be quoted as a whole."),
    CONDITION_CONSTANT(40, Severity.WARNING, "Condition that decides nothing", "This is always %s."),
    CONDITION_SIZE(41, "Condition too large", "The condition is too large: %s."),
    // Who is there.
    MAIN_CHARACTER(45, "Main character", "A scenario has one main character, a parent; this one has %s."),
    PERSONA_ROLE(46, "Persona and role", "The character '%s' is a %s and %s."),
    VARIABLE_ROLE(47, "Variable of another role", "'%s' is no variable of %s, who is a %s."),
    PERSONA_BROKEN(48, "Persona with errors", "The persona '%s' has errors of its own; see %s."),
    // The course of the talk.
    PHASE_NOT_IN_TYPE(50, "Phase of another talk type", "A %s talk has no phase '%s'."),
    TARGET_COUNT(51, "Number of targets", "A scenario has four to six target dimensions; this one has %s."),
    TARGET_OPPORTUNITIES(
            52,
            "Too few opportunities",
            "The target '%s' has %s opportunities (%s of the talk type, %s cues); it takes four to tell a level."),
    ENDING_NOT_TOTAL(53, "Endings not total", "The last ending at '%s' must have no condition: %s."),
    ENDING_HIDDEN(54, "Hidden ending", "'%s' is never tried: '%s' before it always holds."),
    ENDING_AT_START(55, "Over before it begins", "The ending '%s' holds before the first turn."),
    ENDING_KIND(56, "Kind of ending", "The ending '%s' has no kind, and its id is not one."),
    REPLY_UNREACHABLE(
            57, "Unreachable reply", "This reply is never chosen: the one before it, in line %s, always holds."),
    REPLY_EMPTY(58, "Empty reply", "This %s neither says nor shows anything."),
    NO_GOODBYE(59, "No goodbye", "No move of %s has 'closes: true'."),
    FACT_UNTOUCHED(60, "Fact that cannot come up", "No move touches the topic '%s' of the fact '%s'."),
    STEP_UNUSED(61, "Step that cannot be agreed", "The step '%s' is never proposed, offered or agreed to."),
    CUE_UNTAKABLE(62, "Cue that cannot be taken", "The cue '%s' asks for %s, and no act takes that."),
    CUE_FEELING(63, "Feeling of a cue", "The cue '%s' %s."),
    ACTS_CONTRADICT(64, "Contradictory acts", "'%s' and '%s' cannot be one sentence."),
    ACT_DETAIL(65, "Detail of an act", "The act '%s' %s."),
    FEATURE_DIFFERS(66, "Languages differ", "The two languages differ in %s: nl %s, en %s."),
    TARGET_TWICE(67, "Said twice", "'%s' stands twice in '%s'."),
    OPPORTUNITY_ID(
            68, "Id of an opportunity", "The id '%s' of a %s is also that of %s; opportunities need different ids."),
    CUE_UNANSWERED(
            69,
            Severity.WARNING,
            "Cue without an answer",
            "The cue '%s' asks for %s, but no move has an act that takes that."),
    // Personas.
    STANCE_MISSING(70, "No line for a stance", "The persona '%s' has no line for the stance '%s'."),
    VARIABLE_MISSING(71, "Missing variable", "The persona '%s' gives no start for '%s'."),
    PORTRAIT_MOOD(72, "Missing portrait", "The portrait '%s' has no picture for the mood '%s'."),
    // Other scenarios.
    ALTERNATIVE(75, "Alternative that does not fit", "'%s' cannot be held instead: %s."),
    // Rubric, lexicon.
    WEIGHTS_SUM(80, "Sum of weights", "The weights of '%s' add up to %s; they must add up to 100."),
    LEXICON_DIFFERS(81, "Lexicons differ", "The term '%s' stands in %s, but not in %s."),
    // Played talks.
    CLAIM_FORM(
            90,
            "Form of a claim",
            "'%s' is no claim: write a rule id, a space and @turn, as in \"listening.summary @3\"."),
    PREPARATION_OPEN(91, "Unanswered preparation", "The preparation '%s' has no choice."),
    CHOICE_ELSEWHERE(92, "Choice of another preparation", "'%s' is no choice of '%s'."),
    PERSONA_ELSEWHERE(
            93,
            "Persona of another cast",
            "'%s' does not play '%s' in this scenario: it is neither the character's persona nor among its 'open-to'.");

    private final int number;
    private final Severity severity;
    private final String title;
    private final String template;

    Code(int number, String title, String template) {
        this(number, Severity.ERROR, title, template);
    }

    Code(int number, Severity severity, String title, String template) {
        this.number = number;
        this.severity = severity;
        this.title = title;
        this.template = template;
    }

    /** Returns the number as authors see it, for example {@code SC0012}. */
    public String id() {
        return String.format(Locale.ROOT, "SC%04d", number);
    }

    /** Returns whether findings of this kind leave the content out. */
    public Severity severity() {
        return severity;
    }

    /** Returns the kind of finding in a few words. */
    public String title() {
        return title;
    }

    /** Fills the message's places. */
    String message(Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
