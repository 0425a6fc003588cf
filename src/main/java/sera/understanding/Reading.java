package sera.understanding;

import sera.shared.Sensitive;

/// What one message seems to hold.
///
/// @param normal the words in normal form (see [NormalText]), for matching, never for showing
/// @param language two letters, `en` where in doubt; `und` where there are no letters
/// @param intent what the message seems to want
/// @param confidence how sure that is, 0 to 1
public record Reading(Heard heard, Sensitive<String> normal, String language, Intent intent, double confidence) {}
