package sera.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import sera.privacy.Privacy;
import sera.shared.Country;
import sera.shared.PersonId;
import sera.shared.StartRefused;
import sera.storage.Storage;
import sera.vault.Vault;

/// Who someone is. Everyone starts anonymous; a device's secret is all that brings them back.
@Component
public class People {
    private static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private final Register register;
    private final Storage storage;
    private final Vault vault;
    private final Privacy privacy;
    private final PeopleSettings settings;
    private final Clock clock;
    private final RandomGenerator chance;

    People(
            Register register,
            Storage storage,
            Vault vault,
            Privacy privacy,
            PeopleSettings settings,
            Clock clock,
            RandomGenerator chance) {
        this.register = register;
        this.storage = storage;
        this.vault = vault;
        this.privacy = privacy;
        this.settings = settings;
        this.clock = clock;
        this.chance = chance;
    }

    /// Lets someone in who has agreed to talk.
    ///
    /// @param zone the name of a time zone; one that is not known is taken as UTC
    public Arrival begin(Locale language, String zone, Optional<Country> country, Keeping keeping) {
        return admit(Token.fresh(chance), Profile.of(language, zone, country, false), keeping);
    }

    /// Lets someone under eighteen in, where the operator allows it.
    public Arrival beginYoung(Locale language, String zone, Optional<Country> country, Keeping keeping) {
        if (!settings.minors()) {
            throw new IllegalStateException("sera is for adults here");
        }
        return admit(Token.fresh(chance), Profile.of(language, zone, country, true), keeping);
    }

    /// The person a terminal calls by this name, let in if they are new. Refuses when they are known and what
    /// is kept of them no longer opens.
    public Resident named(String name, String zone) {
        var token = Token.of("terminal:" + name);
        return storage.read(() -> register.isKnown(token))
                ? seen(token).orElseThrow(People::damaged)
                : admit(token, Profile.of(Locale.ENGLISH, zone, Optional.empty(), false), Keeping.KEPT)
                        .resident();
    }

    public Optional<Resident> holding(String secret) {
        return Token.sent(secret).flatMap(this::seen);
    }

    private Optional<Resident> seen(Token token) {
        var found = storage.read(() -> register.holding(token));
        found.filter(this::unseenForAWhile)
                .ifPresent(resident ->
                        storage.write(() -> register.see(resident.person().id(), clock.instant())));
        return found;
    }

    public void keep(PersonId person) {
        storage.write(() -> register.keep(person, Keeping.KEPT));
    }

    /// Erases everyone whose time to come back has passed.
    ///
    /// @return how many
    public int eraseUnseen() {
        var erased = 0;
        for (var keeping : Keeping.values()) {
            var limit = clock.instant().minus(settings.idle(keeping));
            for (var person : storage.read(() -> register.unseenSince(keeping, limit))) {
                privacy.erase(person);
                erased++;
            }
        }
        storage.scrubAgain();
        return erased;
    }

    private Arrival admit(Token token, Profile profile, Keeping keeping) {
        var id = PersonId.next();
        var now = clock.instant();
        storage.write(() -> {
            vault.admit(id);
            register.add(id, profile, keeping, now);
            register.addDevice(id, token, now);
        });
        return new Arrival(new Resident(profile.person(id), keeping, now), token.secret());
    }

    private static StartRefused damaged() {
        return new StartRefused(
                "What is kept of the person of this name is damaged and no longer opens.",
                "Put back a backup of the database, or come back under another name. Nothing was changed.");
    }

    private boolean unseenForAWhile(Resident resident) {
        return resident.seen().plus(SEEN_STEP).isBefore(clock.instant());
    }
}
