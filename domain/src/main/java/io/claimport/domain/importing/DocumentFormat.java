package io.claimport.domain.importing;

/// A shape of documents that somebody can read or write.
///
/// @param id its short name, such as `e1` or `csv`
/// @param extension how its files end, without the dot
/// @param mediaType what it calls itself on the wire
public record DocumentFormat(String id, String extension, String mediaType) {}
