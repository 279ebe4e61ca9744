package io.claimport.examples.authentication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The users whom a request names: in its query, in its path and in its body.
final class NamedUsers {

  private static final String USER_ID = "user_id";
  private static final JsonFactory JSON = new JsonFactory();

  private NamedUsers() {}

  /// In the query and in the path, as the router has understood them.
  static List<String> inAddress(HttpRequest<?> request, RouteMatch<?> route) {
    List<String> users = new ArrayList<>(request.getParameters().getAll(USER_ID));
    if (route.getVariableValues().get(USER_ID) instanceof String user) {
      users.add(user);
    }
    return users;
  }

  /// In a JSON body. Nobody is named by one that is no JSON, up to where it is none: it is refused
  /// behind us.
  static List<String> inBody(byte[] body) {
    List<String> users = new ArrayList<>();
    try (JsonParser json = JSON.createParser(body)) {
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1 && json.currentName().equals(USER_ID)) {
          json.nextToken();
          users.add(json.getValueAsString(""));
          json.skipChildren();
        }
      }
    } catch (IOException _) {
      // no JSON
    }
    return users;
  }
}
