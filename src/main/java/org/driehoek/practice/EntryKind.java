package org.driehoek.practice;

import org.driehoek.talk.Input;

/** What an entry of the journal records. */
enum EntryKind {
    /** The preparation was done and the door opened. */
    PREPARED,
    /** The teacher said a move. */
    SAID,
    /** The teacher said nothing and waited. */
    SILENT,
    /** The teacher broke off. */
    ENDED,
    /** The student was told what there is to notice; no turn. */
    HINTED,
    /** The turn before was taken back: nobody heard it. */
    TAKEN_BACK;

    static EntryKind of(Input input) {
        return switch (input) {
            case Input.Said _ -> SAID;
            case Input.Silent _ -> SILENT;
            case Input.Left _ -> ENDED;
        };
    }
}
