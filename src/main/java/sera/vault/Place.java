package sera.vault;

/// Where a sealed value lives. A value moved to another person, table or row does not open.
public record Place(String table, String row) {}
