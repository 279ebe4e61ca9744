package io.claimport.domain.sample;

import io.claimport.domain.importing.DocumentFormat;

/// A fictional document that is ugly in the way of real ones.
///
/// @param name what its file is called; it names the sample
/// @param title what it is, in a few words
/// @param description what is ugly about it, and what a reader must do
/// @param format whose reader is to recognise it
/// @param size in bytes
public record Sample(
    String name,
    String title,
    String description,
    DocumentFormat format,
    long size,
    Expectation expected) {}
