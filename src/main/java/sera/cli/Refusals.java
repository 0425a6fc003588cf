package sera.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import sera.shared.StartRefused;
import sera.storage.Storage;

/// A refused start is said in two lines, not in a stack trace.
final class Refusals implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                line.getErr().println(refused.problem());
                line.getErr().println(refused.remedy());
                return 1;
            }
        }
        if (Storage.isFull(failure)) {
            line.getErr().println("There is no room left on the disk. What was not answered may not be kept.");
            line.getErr().println("Make room, then start again; everything answered before is kept.");
            return 1;
        }
        if (failure instanceof IllegalArgumentException mistake) {
            line.getErr().println(mistake.getMessage());
            return 2;
        }
        throw failure;
    }
}
