package io.claimport.adapters.rest;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.tags.Tag;

/// What the description of the API says of the API as a whole.
@OpenAPIDefinition(
    info =
        @Info(
            title = "Claimport",
            version = "1",
            description =
                """
                Imports healthcare billing documents (explanations of benefits from insurers, bills \
                from providers) for a user, normalises them into one line-item schema and keeps \
                every user's data apart. **Fictional data only**: every entity is made up, every \
                name ends in "(DEMO)".

                Amounts are US dollars with two decimals, exact; null means that the document does \
                not say, 0.00 that it says zero. Dates are ISO 8601, times are in UTC.

                Every refusal is `application/problem+json` (RFC 9457) with a stable `type`, \
                `success: false` and all reasons at once in `errors`, also where a route does not \
                list it: 404 for a path that is not served, 405 for a method, 413 for a path or \
                headers that are too long, 406 for an `Accept` \
                header that cannot be met. An `Authorization` header is accepted and ignored.\
                """,
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
    tags = {
      @Tag(name = "Ingestion", description = "Taking documents in."),
      @Tag(name = "Imports", description = "What is known of imports, and their documents."),
      @Tag(name = "Data", description = "Normalised line items."),
      @Tag(name = "Entities", description = "The catalogue of fictional insurers and providers."),
      @Tag(name = "Operation", description = "Whether the system can do its work.")
    })
interface ApiDescription {}
