package sera.cli;

/// How a turn is printed.
interface Voice {
    void opening(Sitting.Turn opening);

    void turn(Sitting.Turn turn);
}
