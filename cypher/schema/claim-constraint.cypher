// A slug names one claim.
CREATE CONSTRAINT claim_slug IF NOT EXISTS FOR (node:Claim) REQUIRE node.slug IS UNIQUE
