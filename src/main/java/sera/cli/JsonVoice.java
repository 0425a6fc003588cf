package sera.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object a turn; the opening is not a turn.
record JsonVoice(PrintStream out) implements Voice {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void opening(Sitting.Turn opening) {}

    @Override
    public void turn(Sitting.Turn turn) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("reply", turn.reply());
        fields.put("choices", turn.choices());
        fields.put("concern", turn.safety().concern());
        fields.put("plan", Map.of("move", turn.move()));
        fields.put("why", turn.why());
        fields.put("millis", turn.millis());
        fields.put("sentences", turn.sentences());
        fields.put("card", turn.card());
        fields.put("safety", turn.safety());
        out.println(JSON.writeValueAsString(fields));
    }
}
