package org.driehoek.scenario;

/** A dimension of competence in talks between teachers and parents; twelve in two clusters. */
public enum Dimension implements Named {
    WELCOME(Cluster.STRUCTURING),
    ACQUAINTANCE(Cluster.RESPONSIVENESS),
    LISTENING(Cluster.RESPONSIVENESS),
    EMOTION(Cluster.RESPONSIVENESS),
    RECIPROCITY(Cluster.RESPONSIVENESS),
    CLARITY(Cluster.STRUCTURING),
    PUPIL_ROLE(Cluster.RESPONSIVENESS),
    TALENTS(Cluster.RESPONSIVENESS),
    HOME_SUPPORT(Cluster.RESPONSIVENESS),
    STRUCTURE(Cluster.STRUCTURING),
    AGREEMENTS(Cluster.STRUCTURING),
    CARE(Cluster.STRUCTURING);

    private final Cluster cluster;

    Dimension(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Returns the cluster in which the dimension counts. */
    public Cluster cluster() {
        return cluster;
    }
}
