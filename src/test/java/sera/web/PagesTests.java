package sera.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import sera.guide.Choice;

/// Every template is printed in each state, and none has words, styles or scripts of its own.
class PagesTests {
    private static final Path OUT = Path.of("target/pages");
    private static final Press PRESS = new Press();
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Set<String> SPOKEN = Set.of("alt", "title", "aria-label", "placeholder", "label");

    /// Keys a controller names, or that are put together from a value: not found as a whole in a template.
    private static final Pattern NAMED_ELSEWHERE = Pattern.compile(
            ".*\\.problem\\..*|conversation\\.notice\\..*|privacy\\.kept\\..*|conversation\\.damaged|conversation\\.keep\\..*|help\\.(audience|language)\\..*");

    @BeforeAll
    static void room() throws Exception {
        Files.createDirectories(OUT);
    }

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPrintedWholeWithEveryWordFound(String name) throws Exception {
        var page = PRESS.print(Samples.named(name));
        Files.writeString(OUT.resolve(name + ".html"), page);
        assertThat(page).endsWith("</html>\n").doesNotContain("??", "th:");
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsTheWayToHelpOnEveryPageButTheNeutralOne(String name) throws Exception {
        var page = PRESS.print(Samples.named(name));
        assertThat(page.contains("class=\"help\" href=\"/help-now\"")).isEqualTo(!name.equals("away"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsToTheContentSecurityPolicy(String name) throws Exception {
        var page = PRESS.print(Samples.named(name));
        assertThat(page).doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|javascript:");
        assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=\"/)|<(link|img)[^>]*=\"(https?:)?//");
    }

    @Test
    void saysWhatTheProgramIsBeforeTheFirstWord() throws Exception {
        var page = PRESS.print(Samples.named("start"));
        assertThat(page)
                .contains(
                        "sera is a program you can talk to when something is hard. It is not a person or a therapist"
                                + " and cannot call anyone. It is for adults.",
                        "What you write is kept sealed on quiet.example.org; you can take or destroy it at any time.",
                        "ompanion chatbots may not be suitable for some minors",
                        "action=\"/people\"",
                        "name=\"shared\"",
                        "name=\"zone\"");
    }

    @Test
    void showsNothingOfAnEarlierTalkBehindTheVeil() throws Exception {
        assertThat(PRESS.print(Samples.named("start-back"))).contains("action=\"/people/return\"");
    }

    @Test
    void saysWhyACardCameAndWhenAndByWhichRule() throws Exception {
        assertThat(PRESS.print(Samples.named("hand-overs")))
                .contains(
                        "On 3 November 2026, 14:05: the card",
                        "A fixed rule on phrases read something that can be a sign of thoughts of suicide.",
                        "Rule intent, version 1");
    }

    @Test
    void saysNoSmallNumberOfReferrals() throws Exception {
        assertThat(PRESS.print(Samples.named("protocol")))
                .contains("2026: the crisis card 1,204 times, one line to reach someone 31 times")
                .contains("2027: fewer than ten");
    }

    @Test
    void splitsTheTalkWhereNewWordsGo() throws Exception {
        var parts = PRESS.print(Samples.named("talk")).split("<div id=\"live\"", -1);
        assertThat(parts).hasSize(2);
        assertThat(parts[0]).contains("id=\"reply-r3\"").doesNotContain("id=\"say\"");
        assertThat(parts[1]).contains("id=\"say\"", "name=\"key\" value=\"k1\"");
    }

    @Test
    void splitsAReplyWhereItsSentencesGo() throws Exception {
        var page = PRESS.print(Samples.named("talk-first"));
        assertThat(page.split("<!--words-->", -1)).hasSize(2);
        assertThat(page)
                .containsPattern(
                        "<div class=\"words\"><span class=\"sentence\">[^<]+ </span><span class=\"sentence\">[^<]+ </span><!--words--></div>");
    }

    @Test
    void printsEachPartOfAnExchangeByItself() throws Exception {
        var reply = Samples.Entry.reply("r9").last(new Choice("a", "this one")).with(true, false, "breathing:1");
        assertThat(part("said(entry=${entry})", Samples.Entry.said("s9", "hm")))
                .contains("id=\"said-s9\"", "<p>hm</p>");
        assertThat(part("sentence(text=${entry.words})", Samples.Entry.said("s9", "Go on.")))
                .isEqualTo("<span class=\"sentence\">Go on. </span>");
        assertThat(part("notice(entry=${entry})", Samples.Entry.notice("conversation.notice.program")))
                .contains("This is a computer program, not a human being.");
        var halves = part("reply(entry=${entry})", reply).split("<!--words-->", -1);
        assertThat(halves).hasSize(2);
        assertThat(halves[0]).endsWith("<div class=\"words\">");
        assertThat(halves[1]).contains("class=\"card\"", "class=\"pacer\"", "value=\"stop\"", "this one");
    }

    @Test
    void offersNothingToTapOnceTheTalkIsClosed() throws Exception {
        var page = PRESS.print(Samples.named("talk-closed"));
        assertThat(page).doesNotContain("form=\"say\"", "id=\"say\"").contains("name=\"keep\" value=\"no\"");
    }

    @Test
    void offersChoicesAndNotQuiteOnlyWithTheLastReply() throws Exception {
        var page = PRESS.print(Samples.named("talk"));
        assertThat(page.split("value=\"not-quite\"", -1)).hasSize(2);
        assertThat(page).contains("form=\"say\" name=\"choice\" value=\"mum\">my mum</button>");
    }

    @Test
    void escapesWhatAPersonWrote() throws Exception {
        var said = Samples.Entry.said("s", "<b>me</b>");
        var reply = Samples.Entry.reply("r", "<i>you</i>").last(new Choice("\"", "<u>"));
        var page = PRESS.print(Samples.talk(List.of(said, reply), Map.of("draft", "</textarea><p>")));
        assertThat(page).doesNotContain("<b>me", "<i>you", "<u>", "</textarea><p>");
    }

    @Test
    void linksNumbersAsTheyAreDialled() throws Exception {
        var page = PRESS.print(Samples.named("help-now"));
        assertThat(page)
                .contains("href=\"tel:988\"", "href=\"sms:741741?body=HOME\"", "href=\"tel:116123\"", "2 June 2026");
        assertThat(page.indexOf("tel:911")).isLessThan(page.indexOf("tel:988"));
    }

    @Test
    void keepsWordsOutOfTemplates() {
        var literals = new ArrayList<String>();
        Words.templates().forEach(template -> literals.addAll(literalsIn(template)));
        assertThat(literals).isEmpty();
    }

    @Test
    void knowsEveryKeyATemplateNames() {
        assertThat(named()).isSubsetOf(Words.keys());
    }

    @Test
    void hasNoKeyThatNobodyNames() {
        var ours = Stream.of("web", "people", "conversation", "privacy", "help", "plan")
                .map(name -> "messages/" + name)
                .toList();
        var unused = Words.files().stream()
                .filter(file -> ours.contains(Words.basename(file)))
                .flatMap(file -> Words.read(file).stringPropertyNames().stream())
                .filter(key -> !NAMED_ELSEWHERE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        unused.removeAll(named());
        assertThat(unused).isEmpty();
    }

    @Test
    void writesMessagesWithTypographicApostrophes() {
        Words.files().forEach(file -> assertThat(Words.read(file).values())
                .as(Words.basename(file))
                .noneMatch(words ->
                        words.toString().contains("'") || words.toString().contains("!")));
    }

    private static String part(String fragment, Samples.Entry entry) throws Exception {
        var model = Map.<String, Object>of("entry", entry, "crisis", Samples.card());
        return PRESS.print(new Samples.Sample("conversation/exchange :: " + fragment, model));
    }

    private static Set<String> named() {
        return Words.templates().stream()
                .flatMap(template -> KEY.matcher(Words.text(template)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> literalsIn(Resource template) {
        var found = new ArrayList<String>();
        var parser = new MarkupParser(ParseConfiguration.htmlConfiguration());
        try {
            parser.parse(Words.text(template), new AbstractMarkupHandler() {
                @Override
                public void handleText(char[] buffer, int offset, int length, int line, int column) {
                    note(new String(buffer, offset, length), line);
                }

                @Override
                public void handleAttribute(
                        char[] buffer,
                        int nameOffset,
                        int nameLength,
                        int nameLine,
                        int nameColumn,
                        int operatorOffset,
                        int operatorLength,
                        int operatorLine,
                        int operatorColumn,
                        int contentOffset,
                        int contentLength,
                        int outerOffset,
                        int outerLength,
                        int valueLine,
                        int valueColumn) {
                    if (SPOKEN.contains(new String(buffer, nameOffset, nameLength)))
                        note(new String(buffer, contentOffset, contentLength), valueLine);
                }

                private void note(String text, int line) {
                    if (text.chars().anyMatch(Character::isLetter))
                        found.add(template.getFilename() + ":" + line + " " + text.strip());
                }
            });
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
