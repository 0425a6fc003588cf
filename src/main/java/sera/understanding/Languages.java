package sera.understanding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Which language a message is in, by its script and its smallest words.
final class Languages {
    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

    private Languages() {}

    static String of(String normal) {
        var letters = normal.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return "und";
        }
        var script = byScript(normal, letters);
        return script.isEmpty() ? bySmallWords(normal) : script;
    }

    private static String byScript(String normal, long letters) {
        var counts = new LinkedHashMap<String, Integer>();
        normal.codePoints().filter(Character::isLetter).forEach(sign -> counts.merge(language(sign), 1, Integer::sum));
        if (counts.getOrDefault("ja", 0) > 0) {
            return "ja";
        }
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() * 2L > letters)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String language(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case CYRILLIC -> "ru";
            case GREEK -> "el";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case THAI -> "th";
            default -> "";
        };
    }

    private static String bySmallWords(String normal) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var word : Words.plain(normal).split(" ")) {
            SMALL_WORDS.forEach((language, small) -> {
                if (small.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        var english = counts.getOrDefault("en", 0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > english)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    private static Map<String, Set<String>> smallWords() {
        var words = new LinkedHashMap<String, Set<String>>();
        words.put("en", words("the i you and to a my me it is im of in that not this for with but so do no was dont"));
        words.put("es", words("que de la el los las no y me mi yo un una es por para con ya quiero estoy se muy te"));
        words.put(
                "fr",
                words("je que de la le les des un une est pas et ne me mon ma suis jai cest pour avec plus moi veux"));
        words.put(
                "de",
                words("ich und der die das nicht ist ein eine zu mich mir mein meine mit auf es habe will bin mehr"));
        words.put("pt", words("que de eu a o os as nao não e um uma me meu minha com para estou quero por mais"));
        words.put("it", words("che di io il la lo gli non e un una mi mio con per sono ho voglio più"));
        words.put("nl", words("ik en de het een niet is van dat mij mijn met zijn ben wil meer geen"));
        return words;
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }
}
