package org.driehoek.cli;

import org.driehoek.scenario.Level;
import org.driehoek.scenario.Text;

/** The program's own words in the terminal, in both languages. */
final class Words {

    static final Text YOU = new Text("Jij", "You");
    static final Text SILENCE = new Text("(je zegt niets)", "(you say nothing)");
    static final Text LEFT = new Text("(je breekt het gesprek af)", "(you break off the talk)");
    static final Text TURN = new Text("Beurt", "Turn");
    static final Text LOOKS = new Text("kijkt", "looks");
    static final Text FILE = new Text("Dossier", "File");
    static final Text PREPARATION = new Text("Voorbereiding", "Preparation");
    static final Text ELSE = new Text("Over iets anders beginnen:", "Bring up something else:");
    static final Text ROUND_OFF = new Text("Afronden:", "Round off:");
    static final Text ENDED = new Text("Einde", "Ending");
    static final Text LATER = new Text("Twee weken later", "Two weeks later");
    static final Text LEVELS = new Text("Niveau per dimensie", "Level per dimension");
    static final Text STORY = new Text("Het gesprek", "The talk");
    static final Text STRENGTHS = new Text("Wat sterk was", "What was strong");
    static final Text POINTS = new Text("Wat je kunt proberen", "What to try");
    static final Text NEXT = new Text("Oefen nu", "Practise next");
    static final Text TRY = new Text("Probeer:", "Try:");
    static final Text SOURCES = new Text("Bron:", "Source:");
    static final Text TURNING_POINT = new Text("kantelpunt", "turning point");
    static final Text NOT_OVER = new Text(
            "Het gesprek is nog niet afgelopen: nog geen niveaus. Je kunt nu zeggen:",
            "The talk is not over: no levels yet. You can say now:");
    static final Text STOPPED = new Text("Gestopt; er is niets bewaard.", "Stopped; nothing is kept.");
    static final Text CHOOSE = new Text(
            "getal = zeg dit · s = stilte · f = dossier · d = iets anders · r = afronden · t = neem terug · q = afbreken",
            "number = say this · s = silence · f = file · d = something else · r = round off · t = take back · q = break off");
    static final Text NOT_UNDERSTOOD = new Text("Dat staat er niet bij.", "That is not one of them.");
    static final Text NOTHING_ELSE =
            new Text("Er is nu niets anders om over te beginnen.", "There is nothing else to bring up now.");
    static final Text NO_ROUNDING = new Text("Afronden kan nu nog niet.", "You cannot round off yet.");
    static final Text NO_SILENCE = new Text("Begin eerst met de opening.", "Do the opening first.");
    static final Text TAKEN_BACK = new Text(
            "Teruggenomen: dit is niet gehoord. Zeg iets anders.", "Taken back: nobody heard it. Say something else.");
    static final Text NOT_TAKEN_BACK = new Text(
            "Terugnemen kan één keer in een gesprek, na een beurt.", "Taking back works once in a talk, after a turn.");
    static final Text BUDGET = new Text("beurten over", "turns left");

    private Words() {}

    /** Returns a level as it is called on screen. */
    static Text of(Level level) {
        return switch (level) {
            case NOT_OBSERVABLE -> new Text("niet te zien", "not observable");
            case HINDERING -> new Text("1 belemmerend", "1 hindering");
            case EMERGING -> new Text("2 in ontwikkeling", "2 emerging");
            case COMPETENT -> new Text("3 bekwaam", "3 competent");
            case STRONG -> new Text("4 sterk", "4 strong");
        };
    }
}
