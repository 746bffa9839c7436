package org.driehoek.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.scenario.FileEntry;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** A talk held by hand: shows what can be said and asks for a number or a letter. */
final class InteractiveTalk {

    private final Table table;
    private final BufferedReader in;
    private final Page page;
    private final TalkPage script;
    private final TakeBack takeBack = new TakeBack();

    InteractiveTalk(Table table, BufferedReader in, Page page) {
        this.table = table;
        this.in = in;
        this.page = page;
        this.script = new TalkPage(table, page);
    }

    /** What was asked for: a turn, or to take the last one back. */
    private sealed interface Wish {

        record Turn(Input input) implements Wish {}

        record Back() implements Wish {}
    }

    /** Holds the talk to its end, or until there is no more input. */
    void hold(Map<String, String> chosen) throws IOException {
        table.requireKnown(new LinkedHashMap<>(chosen));
        script.brief();
        Optional<SequencedMap<String, String>> choices = prepare(chosen);
        if (choices.isEmpty()) {
            page.say(0, page.in(Words.STOPPED));
            return;
        }
        Talk talk = table.talk();
        Prepared prepared = talk.prepare(choices.get());
        talk = talk.after(prepared);
        page.blank();
        script.lines(prepared.lines());
        script.moods(prepared.states());
        while (!talk.over()) {
            Wish wish = choose(talk);
            if (wish == null) {
                page.say(0, page.in(Words.STOPPED));
                return;
            }
            if (!(wish instanceof Wish.Turn(Input input))) {
                Optional<Talk> before = takeBack.take(talk);
                page.say(0, page.in(before.isPresent() ? Words.TAKEN_BACK : Words.NOT_TAKEN_BACK));
                talk = before.orElse(talk);
                continue;
            }
            TurnOutcome outcome = talk.hear(input);
            talk = takeBack.held(talk, outcome);
            page.blank();
            script.said(outcome);
            script.lines(outcome.lines());
            script.moods(outcome.states());
        }
        talk.transcript().ending().ifPresent(script::ending);
        new ResultPage(table, page).print(talk.transcript());
    }

    private Optional<SequencedMap<String, String>> prepare(Map<String, String> chosen) throws IOException {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : table.scenario().preparation()) {
            String choice = chosen.get(preparation.id());
            if (choice == null) {
                page.blank();
                page.say(0, page.in(preparation.ask()));
                List<Preparation.Choice> options = preparation.choices();
                int picked = pick(
                        options.stream().map(option -> page.in(option.text())).toList());
                if (picked < 0) {
                    return Optional.empty();
                }
                choice = options.get(picked).id();
            }
            choices.put(preparation.id(), choice);
        }
        return Optional.of(choices);
    }

    private @Nullable Wish choose(Talk talk) throws IOException {
        Offer offer = talk.offer();
        // Where nothing is left to say here, something else comes before rounding off.
        boolean elsewhere = offer.moves().isEmpty() && !offer.doors().isEmpty();
        boolean closing = offer.moves().isEmpty() && !elsewhere;
        List<String> moves = elsewhere ? offer.doors() : closing ? offer.closing() : offer.moves();
        page.blank();
        if (elsewhere || closing) {
            page.say(0, page.in(elsewhere ? Words.ELSE : Words.ROUND_OFF));
        }
        list(moves, elsewhere);
        while (true) {
            int left = table.scenario().turns() - talk.turn() + 1;
            page.say(0, page.in(Words.CHOOSE) + " · " + left + " " + page.in(Words.BUDGET));
            String answer = answer();
            if (answer == null) {
                return null;
            }
            int number = number(answer, moves.size());
            if (number > 0) {
                return new Wish.Turn(new Input.Said(moves.get(number - 1)));
            }
            if (answer.equals("t")) {
                return new Wish.Back();
            }
            Input input = letter(answer, offer);
            if (input != null) {
                return new Wish.Turn(input);
            }
        }
    }

    /** Does what a letter asks for; returns null when that is no turn. */
    private @Nullable Input letter(String answer, Offer offer) throws IOException {
        switch (answer) {
            case "s" -> {
                if (offer.silence()) {
                    return new Input.Silent();
                }
                page.say(0, page.in(Words.NO_SILENCE));
            }
            case "f" -> file();
            case "d" -> {
                return other(offer.doors(), page.in(Words.ELSE), page.in(Words.NOTHING_ELSE));
            }
            case "r" -> {
                return other(offer.closing(), page.in(Words.ROUND_OFF), page.in(Words.NO_ROUNDING));
            }
            case "q" -> {
                return new Input.Left();
            }
            default -> page.say(0, page.in(Words.NOT_UNDERSTOOD));
        }
        return null;
    }

    private @Nullable Input other(List<String> moves, String title, String none) throws IOException {
        if (moves.isEmpty()) {
            page.say(0, none);
            return null;
        }
        page.say(0, title);
        list(moves, true);
        String answer = answer();
        int number = answer == null ? 0 : number(answer, moves.size());
        return number > 0 ? new Input.Said(moves.get(number - 1)) : null;
    }

    private void file() throws IOException {
        List<FileEntry> entries = table.scenario().file();
        page.say(0, page.in(Words.FILE) + ":");
        int picked = pick(entries.stream().map(entry -> page.in(entry.title())).toList());
        if (picked >= 0) {
            page.blank();
            page.say(2, page.in(entries.get(picked).text()));
            page.blank();
        }
    }

    private void list(List<String> moves, boolean topics) {
        for (int i = 0; i < moves.size(); i++) {
            var move = table.move(moves.get(i));
            Topic topic = table.scenario().topics().get(move.topic());
            Text name = topics && topic != null ? topic.name() : null;
            page.listed(2, i + 1, page.in(move.say()) + (name == null ? "" : " (" + page.in(name) + ")"));
        }
    }

    /** Asks for one of some texts until a number fits; returns its index, or −1 when there is no more input. */
    private int pick(List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            page.listed(2, i + 1, texts.get(i));
        }
        while (true) {
            String answer = answer();
            if (answer == null) {
                return -1;
            }
            int number = number(answer, texts.size());
            if (number > 0) {
                return number - 1;
            }
            page.say(0, page.in(Words.NOT_UNDERSTOOD));
        }
    }

    private @Nullable String answer() throws IOException {
        page.ask("> ");
        String line = in.readLine();
        return line == null ? null : line.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the number typed when it is between 1 and the most; else 0. */
    private static int number(String answer, int most) {
        if (!answer.matches("[0-9]{1,3}")) {
            return 0;
        }
        int number = Integer.parseInt(answer);
        return number <= most ? number : 0;
    }
}
