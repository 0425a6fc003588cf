package sera.guide;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import sera.memory.Recalled;

/// Trying the guide by hand: lines in, replies out; a number taps that choice.
final class TalkByHand {
    private TalkByHand() {}

    public static void main(String[] args) throws Exception {
        var seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        var talk = new Conversing(seed);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var opened = talk.guide.open(Conversing.PERSON, Recalled.nothing(), false, Conversing.DAY);
        print(out, talk.guide.words(opened), opened);
        var choices = opened.choices();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            choices = answer(talk, line, choices, out);
        }
    }

    private static List<Choice> answer(Conversing talk, String line, List<Choice> choices, PrintWriter out) {
        var tapped = line.matches("[1-5]") && Integer.parseInt(line) <= choices.size();
        var choice = tapped ? choices.get(Integer.parseInt(line) - 1) : null;
        out.println("P: " + (choice == null ? line : "[" + choice.label() + "]"));
        var plan = line.equals("nq") || choice != null
                ? talk.tap(choice == null ? RepairRule.KEY : choice.key())
                : talk.write(line);
        print(out, talk.said, plan);
        return plan.choices();
    }

    private static void print(PrintWriter out, List<String> said, Plan plan) {
        var choices = plan.choices().stream().map(c -> "[" + c.label() + "]").collect(Collectors.joining(" "));
        out.println("S: " + String.join(" ", said) + " " + choices + "   {" + plan.topic() + " " + plan.rule() + "}");
    }
}
