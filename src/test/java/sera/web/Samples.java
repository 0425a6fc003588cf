package sera.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sera.guide.Choice;
import sera.safety.HelpLine;
import sera.safety.LocalHelp;
import sera.safety.Situation;
import sera.safety.YearlyReferrals;

/// A filled-in model for every page, in each of the states a person can meet it in.
final class Samples {
    record Sample(String view, Map<String, Object> model) {}

    record Card(@Nullable String emergency, List<HelpLine> lines, String country) {}

    record Kept(String name, int count) {}

    record Entry(
            String type,
            String id,
            String words,
            List<String> sentences,
            String state,
            String why,
            List<Choice> choices,
            boolean card,
            boolean quietLine,
            @Nullable String exercise,
            boolean last) {
        static Entry said(String id, String words) {
            return new Entry("said", id, words, List.of(), "", "", List.of(), false, false, null, false);
        }

        static Entry notice(String words) {
            return new Entry("notice", "n", words, List.of(), "", "", List.of(), false, false, null, false);
        }

        static Entry reply(String id, String... sentences) {
            var why = "You had written one short line, so I asked one thing and offered ways to answer.";
            return new Entry("reply", id, "", List.of(sentences), "whole", why, List.of(), false, false, null, false);
        }

        Entry last(Choice... offered) {
            return new Entry(type, id, words, sentences, state, why, List.of(offered), card, quietLine, exercise, true);
        }

        Entry in(String newState) {
            return new Entry(type, id, words, sentences, newState, why, choices, card, quietLine, exercise, last);
        }

        Entry with(boolean newCard, boolean newLine, @Nullable String newExercise) {
            return new Entry(type, id, words, sentences, state, why, choices, newCard, newLine, newExercise, last);
        }
    }

    record PlanSection(String key, String title, String hint, List<String> examples, boolean lines) {}

    record PlanNumber(String typed, String dial) {}

    record PlanLine(String text, List<PlanNumber> numbers) {}

    record PlanPart(PlanSection section, String text, List<PlanLine> lines, int tooMuch) {}

    record PlanVersion(String id, ZonedDateTime written, boolean damaged) {}

    private static final LocalDate CHECKED = LocalDate.of(2026, 6, 2);

    static final LocalHelp HERE = new LocalHelp(
            "US",
            "United States",
            "911",
            List.of(
                    line("988 Suicide & Crisis Lifeline", "988", "988", null, "https://988lifeline.org", "everyone"),
                    line("Crisis Text Line", null, "741741", "HOME", null, "everyone"),
                    line("The Trevor Project", "1-866-488-7386", "678678", "START", null, "lgbtq")));

    static final LocalHelp BRITAIN = new LocalHelp(
            "GB",
            "United Kingdom",
            "999",
            List.of(
                    line("Samaritans", "116 123", null, null, null, "everyone"),
                    line("Shout", null, "85258", "SHOUT", null, "everyone")));

    static final LocalHelp NOWHERE = new LocalHelp("NR", "Nauru", null, List.of());

    private static final LocalHelp YOUNG = new LocalHelp(
            "GB",
            "United Kingdom",
            "999",
            List.of(line("Childline", "0800 1111", null, null, "https://www.childline.org.uk", "youth")));

    private static final List<HelpLine> DIRECTORIES = List.of(new HelpLine(
            "A directory",
            null,
            null,
            null,
            "https://findahelpline.com",
            "24/7",
            List.of("en"),
            "everyone",
            "example.org",
            CHECKED));

    private static final List<YearlyReferrals> YEARS =
            List.of(new YearlyReferrals(2026, 1204, 31), new YearlyReferrals(2027, 2, 3));

    private static final List<Situation> SITUATIONS =
            List.of(new Situation("weeks", "It has gone on for weeks", "After a few weeks waiting seldom helps."));

    record Event(ZonedDateTime when, String shown, String why, String kind, String rule, String version) {}

    private Samples() {}

    static Map<String, Sample> all() {
        var all = new LinkedHashMap<String, Sample>();
        all.put("start", page("people/start", Map.of("back", false)));
        all.put("start-problem", page("people/start", Map.of("back", false, "problem", "people.problem.not-agreed")));
        all.put("start-nevada", page("people/start", Map.of("back", false, "placeWords", "place.us-nevada.words")));
        all.put("start-back", page("people/start", Map.of("back", true)));
        all.put("talk-first", talk(List.of(opening())));
        all.put("talk", talk(night()));
        all.put("talk-breathing", talk(breathing()));
        all.put("talk-crisis", talk(crisis()));
        all.put("talk-quiet", talk(quiet()));
        all.put("talk-problem", talk(night(), Map.of("problem", "conversation.problem.too-long", "draft", "so i was")));
        all.put("talk-closed", talk(night(), Map.of("closed", true, "askKeep", true)));
        all.put("help-now", help(HERE));
        all.put("help-now-unknown", help(NOWHERE));
        all.put(
                "help-now-no-protocol",
                page(
                        "safety/help-now",
                        Map.of(
                                "here",
                                HERE,
                                "others",
                                List.of(BRITAIN),
                                "fallbacks",
                                DIRECTORIES,
                                "problem",
                                "help.problem.no-protocol")));
        all.put("under-18", page("safety/under-18", Map.of("here", YOUNG)));
        all.put("protocol", page("safety/protocol", Map.of("footer", true, "years", YEARS)));
        all.put("protocol-uncounted", page("safety/protocol", Map.of("years", List.of())));
        all.put("see-a-human", page("safety/see-a-human", Map.of("situations", SITUATIONS)));
        all.put("talk-human", talk(List.of(opening(), Entry.notice("conversation.notice.human-weeks"))));
        all.put("hand-overs", page("safety/hand-overs", Map.of("events", events())));
        all.put("hand-overs-none", page("safety/hand-overs", Map.of("events", List.of())));
        all.put("privacy", page("privacy/yours", Map.of("signedIn", true, "kept", kept(), "footer", true)));
        all.put("memory", page("memory/page", Map.of("keeping", true, "memories", remembered(), "footer", true)));
        all.put("privacy-nobody", page("privacy/yours", Map.of("signedIn", false, "kept", List.of())));
        all.put("plan", plan("safety/plan", Map.of("mayBeCopied", true, "older", true, "damaged", true)));
        all.put("plan-writing", plan("safety/plan-writing", Map.of("isNew", true, "stands", true)));
        all.put(
                "plan-problem",
                plan(
                        "safety/plan-writing",
                        Map.of("isNew", false, "stands", false, "problem", "plan.problem.too-long")));
        all.put("plan-door", plan("safety/plan-door", Map.of("back", false)));
        all.put("plan-door-back", plan("safety/plan-door", Map.of("back", true)));
        all.put(
                "plan-versions",
                page("safety/plan-versions", Map.of("versions", List.of(version(false), version(true)))));
        all.put("plan-version", plan("safety/plan-version", Map.of("version", version(false))));
        all.put("error", page("web/error", Map.of("status", 404, "problem", "web.problem.not-found")));
        all.put("away", page("web/away", Map.of()));
        all.put("insecure", page("web/insecure", Map.of()));
        all.put("gone", page("web/gone", Map.of()));
        return all;
    }

    static Sample named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static Card card() {
        return new Card("911", HERE.lines(), "US");
    }

    private static Sample talk(List<Entry> entries) {
        return talk(entries, Map.of());
    }

    static Sample talk(List<Entry> entries, Map<String, Object> more) {
        var model = new HashMap<String, Object>(Map.of(
                "conversation",
                "0192f0c1-aaaa-7bbb-8ccc-0123456789ab",
                "entries",
                entries,
                "key",
                "k1",
                "draft",
                "",
                "closed",
                false,
                "askKeep",
                false,
                "crisis",
                card()));
        model.putAll(more);
        return page("conversation/talk", model);
    }

    private static Sample help(LocalHelp here) {
        return page(
                "safety/help-now", Map.of("here", here, "others", List.of(BRITAIN, NOWHERE), "fallbacks", DIRECTORIES));
    }

    private static Sample plan(String view, Map<String, Object> more) {
        var model = new HashMap<String, Object>(Map.of("parts", parts(), "helpLines", BRITAIN.lines()));
        model.putAll(more);
        return page(view, model);
    }

    private static List<PlanPart> parts() {
        var number = new PlanNumber("07700 900123", "07700900123");
        return List.of(
                part("signs", false, 900, new PlanLine("I stop answering messages.", List.of())),
                part("tell", false, 0, new PlanLine("Lena, after six: 07700 900123", List.of(number))),
                part("care", true, 0));
    }

    private static PlanPart part(String key, boolean lines, int tooMuch, PlanLine... written) {
        var section = new PlanSection(key, "How I notice", "The small ones.", List.of("One.", "Two."), lines);
        return new PlanPart(section, "I stop answering messages.", List.of(written), tooMuch);
    }

    private static PlanVersion version(boolean damaged) {
        return new PlanVersion(
                "0192f0c1-aaaa-7bbb-8ccc-0123456789ab", ZonedDateTime.parse("2026-11-24T21:00Z"), damaged);
    }

    private static Sample page(String view, Map<String, Object> more) {
        var model = new HashMap<String, Object>(more);
        model.put("host", "quiet.example.org");
        return new Sample(view, model);
    }

    private static Entry opening() {
        return Entry.reply("r0", "What brings you here right now?", "A word is enough.")
                .last(
                        new Choice("sleep", "can’t sleep"),
                        new Choice("head", "too much in my head"),
                        new Choice("happened", "something happened"),
                        new Choice("unsure", "not sure"));
    }

    private static List<Entry> night() {
        return List.of(
                Entry.notice("conversation.notice.program"),
                Entry.reply("r0", "What brings you here right now?", "A word is enough."),
                Entry.said("s1", "cant sleep"),
                Entry.reply("r1", "Awake when you’d rather not be.", "More a busy head, or a body that won’t settle?"),
                Entry.said("s2", "busy head. work mostly, and mum is in hospital again\nand i snapped at the kids"),
                Entry.reply("r2", "Everything lands on you, and").in("interrupted"),
                Entry.said("s3", "i just keep going round"),
                Entry.reply(
                                "r3",
                                "Everything lands on you, and the moment in the car was the first one nobody needed you.",
                                "I’ve kept your mum, the report and the kids.",
                                "Where would you like to start?")
                        .last(
                                new Choice("mum", "my mum"),
                                new Choice("report", "the report"),
                                new Choice("kids", "the kids"),
                                new Choice("else", "something else")));
    }

    private static List<Entry> breathing() {
        return List.of(
                Entry.said("s1", "ok lets try that"),
                Entry.reply("r1", "Two minutes, and you can stop at any point.", "Let the light set the pace.")
                        .last(new Choice("done", "that’s enough"))
                        .with(false, false, "breathing:1"));
    }

    private static List<Entry> crisis() {
        return List.of(
                Entry.said("s1", "i have the pills here and i dont want to wake up"),
                Entry.reply("r1", "I’m taking that seriously, and we go on talking.", "Is anyone with you right now?")
                        .last(new Choice("alone", "I’m alone"), new Choice("someone", "someone’s here"))
                        .with(true, false, null));
    }

    private static List<Entry> quiet() {
        return List.of(
                Entry.said("s1", "theyd all be better off without me"),
                Entry.reply(
                                "r1",
                                "That is a heavy thing to believe about yourself, so I’ll ask plainly.",
                                "Are you thinking about killing yourself?",
                                "Whatever you answer, we keep talking.")
                        .last(
                                new Choice("yes", "yes"),
                                new Choice("sometimes", "sometimes"),
                                new Choice("no", "no"),
                                new Choice("unknown", "don’t know"),
                                new Choice("not-say", "rather not say"))
                        .with(false, true, null)
                        .in("unfinished"));
    }

    private static List<Event> events() {
        var when = ZonedDateTime.of(2026, 11, 3, 14, 5, 0, 0, ZoneOffset.UTC);
        return List.of(
                new Event(when, "events.shown.ADVICE", "handover.H3", "", "H3", "2026-11-24.1"),
                new Event(when, "events.shown.CARD", "events.layer.envelope", "", "could-not-decide", "1"),
                new Event(when, "events.shown.LINE", "events.layer.learned", "events.kind.ABUSE", "learned-x", "1"),
                new Event(when, "events.shown.CARD", "events.layer.phrases", "events.kind.SUICIDE", "intent", "1"));
    }

    private static List<Kept> kept() {
        return List.of(new Kept("conversations", 61), new Kept("profile", 1), new Kept("memories", 7));
    }

    private static HelpLine line(
            String service,
            @Nullable String dial,
            @Nullable String smsTo,
            @Nullable String smsBody,
            @Nullable String chat,
            String audience) {
        return new HelpLine(
                service, dial, smsTo, smsBody, chat, "24/7", List.of("en", "es"), audience, "example.org", CHECKED);
    }

    private static List<Map<String, Object>> remembered() {
        Map<String, Object> memory = Map.of(
                "id",
                "1",
                "kind",
                "person",
                "gist",
                "Your sister is Anna.",
                "words",
                "my sister Anna rang",
                "said",
                java.time.LocalDate.of(2026, 11, 24),
                "holds",
                false,
                "pinned",
                true,
                "quiet",
                true);
        return List.of(memory);
    }
}
