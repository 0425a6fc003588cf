package sera.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A telephone number someone typed into their plan. Only what can be nothing else is made one: a wrong number is
/// worse than one that has to be typed.
///
/// @param typed as they wrote it
/// @param dial digits, with a plus before them where they wrote one; never a star, a hash or a pause, which make
///     some telephones do other things than call
record OwnNumber(String typed, String dial) {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int WHOLE_BY_ITSELF = 9;
    private static final int MOST_IN_A_LINE = 3;

    private static final String SPACES = " \\u00a0\\u2009\\u202f";
    private static final String BETWEEN = SPACES + "()./\\-\\u2010\\u2011\\u2013";
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}_*#@/+\\-])\\+?\\(?\\p{Nd}[\\p{Nd}" + BETWEEN + "]*+");
    private static final Pattern NOT_AFTER = Pattern.compile("[\\p{L}\\p{N}_*#@+=]");
    private static final Pattern TRAILING = Pattern.compile("[" + BETWEEN + "]+$");
    private static final Pattern TWO = Pattern.compile("[" + SPACES + "]+/[" + SPACES + "]+");
    private static final Pattern DAY_OR_YEARS = Pattern.compile(
            "\\p{Nd}{1,4}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{1,4}|(19|20)\\p{Nd}{2} ?[-\\u2013] ?(19|20)\\p{Nd}{2}"
                    + "|\\p{Nd}{1,2}\\.\\p{Nd}{2} ?[-\\u2013] ?\\p{Nd}{1,2}\\.\\p{Nd}{2}");

    /// The numbers in a line, at most three.
    ///
    /// @param known short numbers of their country that may be dialled, such as those of help lines
    static List<OwnNumber> in(String line, Set<String> known) {
        var found = new ArrayList<OwnNumber>();
        var runs = RUN.matcher(line);
        while (runs.find()) {
            var run = TRAILING.matcher(runs.group()).replaceAll("");
            if (isWhole(line, runs.start() + run.length())) {
                parts(run).flatMap(part -> number(part, known).stream()).forEach(found::add);
            }
        }
        return found.stream().limit(MOST_IN_A_LINE).toList();
    }

    private static boolean isWhole(String line, int end) {
        return end == line.length()
                || !NOT_AFTER.matcher(line.substring(end, end + 1)).matches();
    }

    /// Two numbers with a slash between them are two; a group long enough to be a number is one by itself, whatever
    /// figures (an hour, "24/7") stand beside it.
    private static Stream<String> parts(String run) {
        var isTwo = digits(run).length() > MOST_DIGITS;
        return (isTwo ? TWO.splitAsStream(run) : Stream.of(run)).flatMap(OwnNumber::alone);
    }

    private static Stream<String> alone(String part) {
        var groups = List.of(part.split("[" + SPACES + "]+"));
        var whole = groups.stream()
                .filter(group -> digits(group).length() >= WHOLE_BY_ITSELF)
                .toList();
        return whole.isEmpty() ? Stream.of(part) : whole.stream();
    }

    private static Optional<OwnNumber> number(String part, Set<String> known) {
        var typed = TRAILING.matcher(part).replaceAll("");
        var plus = typed.startsWith("+");
        var digits = digits(plus ? typed.replace("(0)", "") : typed);
        var isNumber =
                digits.length() >= FEWEST_DIGITS && digits.length() <= MOST_DIGITS || !plus && known.contains(digits);
        return isNumber && !DAY_OR_YEARS.matcher(typed).matches()
                ? Optional.of(new OwnNumber(typed, plus ? "+" + digits : digits))
                : Optional.empty();
    }

    /// The digits of any script, as a telephone dials them.
    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .map(digit -> Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
