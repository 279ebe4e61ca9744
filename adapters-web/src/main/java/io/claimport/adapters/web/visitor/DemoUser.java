package io.claimport.adapters.web.visitor;

import io.claimport.domain.importing.UserId;
import java.util.Optional;

/// The people whom somebody can be on the web page. The first one is also whom the command line
/// takes, so that both show the same.
public enum DemoUser {
  ADA("demo_user", "Ada (DEMO)"),
  GRACE("demo_user_2", "Grace (DEMO)");

  private final String id;
  private final String label;

  DemoUser(String id, String label) {
    this.id = id;
    this.label = label;
  }

  public UserId id() {
    return new UserId(id);
  }

  public String label() {
    return label;
  }

  public DemoUser other() {
    return switch (this) {
      case ADA -> GRACE;
      case GRACE -> ADA;
    };
  }

  static Optional<DemoUser> ofId(String text) {
    for (DemoUser user : values()) {
      if (user.id.equals(text)) {
        return Optional.of(user);
      }
    }
    return Optional.empty();
  }
}
