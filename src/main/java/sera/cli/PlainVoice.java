package sera.cli;

import java.io.PrintStream;

/// Replies as text; choices as numbered lines.
record PlainVoice(PrintStream out, boolean prompts) implements Voice {
    @Override
    public void opening(Sitting.Turn opening) {
        turn(opening);
    }

    @Override
    public void turn(Sitting.Turn turn) {
        out.println(turn.reply());
        for (var number = 1; number <= turn.choices().size(); number++) {
            out.println("  " + number + "  " + turn.choices().get(number - 1).label());
        }
        out.println();
        if (prompts) {
            out.print("> ");
            out.flush();
        }
    }
}
