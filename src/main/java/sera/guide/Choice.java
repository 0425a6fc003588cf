package sera.guide;

/// An answer offered beside the text box, in the person's voice.
///
/// @param key stable name of the answer, never shown
/// @param label at most five words
public record Choice(String key, String label) {}
