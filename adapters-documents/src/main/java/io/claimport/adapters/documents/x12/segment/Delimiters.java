package io.claimport.adapters.documents.x12.segment;

/// The characters that part segments and elements of an interchange.
///
/// The separator of components is not among them: what an interchange declares is sometimes not
/// what it uses, so each composite element shows its own (see [Composite]). The separator of
/// repetitions parts nothing that is read here.
///
/// @param declaredComponent what the interchange declares as the separator of components
record Delimiters(byte element, byte terminator, byte declaredComponent) {

  static final byte USUAL_COMPONENT = ':';
}
