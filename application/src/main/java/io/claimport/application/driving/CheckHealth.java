package io.claimport.application.driving;

/// Tells whether the system can do its work right now.
public interface CheckHealth {

  Health check();

  enum Health {
    UP,
    STORE_DOWN
  }
}
