package io.claimport.adapters.cli.session;

/// Everything that a command has to do with.
public record Session(DrivingPorts ports, Console console, Printer printer) {

  public static Session of(DrivingPorts ports, Console console) {
    return new Session(ports, console, new Printer(console));
  }
}
