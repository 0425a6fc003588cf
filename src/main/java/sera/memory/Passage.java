package sera.memory;

/// A few words somebody said.
///
/// @param who who said it, where more than one does; empty otherwise
/// @param sitting what was said in one sitting bears the same name
public record Passage(String who, String words, String sitting) {
    String line() {
        return who.isEmpty() ? words : who + ": " + words;
    }
}
