package org.driehoek.practice;

/** Makes sure that what is committed outlives the process. */
interface Durability {

    /** Returns once every transaction that was committed before the call is safe from a kill or a power cut. */
    void secure();
}
