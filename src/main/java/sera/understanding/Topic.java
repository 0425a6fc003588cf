package sera.understanding;

/// What a message is about.
public enum Topic {
    WORK,
    STUDY,
    MONEY,
    FAMILY,
    PARTNER,
    FRIENDS,
    LONELINESS,
    HEALTH,
    PAIN,
    SLEEP,
    BODY_FOOD,
    ALCOHOL_DRUGS,
    GRIEF,
    TRAUMA,
    IDENTITY,
    WORLD,
    SELF_WORTH,
    FUTURE,
    COMPANION
}
