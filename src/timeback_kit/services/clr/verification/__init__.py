"""How a credential is verified: strict JSON, keys, canonical forms, proofs, contexts and the report."""
