/** The tabs of GraphiQL: one for each kind of question. A test runs them all; the README shows some. */
export const EXAMPLES: readonly string[] = [
  `# Who holds stakes in which project, and who says so?
query Stakes {
  stakes {
    edges {
      node {
        holder { name }
        subject { name }
        share { label minimum maximum }
        lastReported
        sentence
        claims { edges { node { sentence document { slug } spans { start end quote } } } }
      }
    }
  }
}
`,
  `# Who stands behind a project, through all chains of stakes? Rosneft's share is unreported, and at most what the others leave.
query Owners {
  owners(of: "sakhalin-1") {
    effective { entity { name } share { label } reported { label } ultimate chains { share { label } stakes { sentence } } }
    warnings { code message }
    stoppedReason
  }
}
`,
  `# One project: its holders, its capacity, the deals and talks around it.
query Project {
  project(slug: "baltic-lng") {
    name
    capacity { label }
    stakes { totalCount }
    deals { edges { node { sentence dealType parties { entity { name } role } since } } }
    talks { edges { node { sentence } } }
    relations { edges { node { sentence status } } }
  }
}
`,
  `# Who deals and talks with whom?
query Deals {
  facts(about: ["japan", "russia"], kinds: [DEAL, TALKS]) {
    totalCount
    edges { node { sentence status participants { role entity { name } } lastReported } }
  }
}
`,
  `# Who sanctions whom, and what is only threatened?
query Sanctions {
  inForce: entity(slug: "russia") { sanctionsAgainst(statuses: [IN_EFFECT]) { edges { node { sentence reason } } } }
  threatened: facts(kinds: [SANCTION], statuses: [PLANNED, POSSIBLE]) { edges { node { sentence } } }
}
`,
  `# Who was in which office in 2013, and in 2016? And how sure is it?
query Offices {
  in2013: facts(kinds: [POSITION], asOf: "2013") { ...Office }
  in2016: facts(kinds: [POSITION], asOf: "2016") { ...Office }
}

fragment Office on FactConnection {
  edges { node { sentence standing firstReported lastReported } }
}
`,
  `# What was known of Gazprom's deals at the end of 2017? And of 2018?
query Known {
  before: actor(slug: "gazprom") { deals(knownAt: "2017-12-31") { totalCount } }
  after: actor(slug: "gazprom") { deals(knownAt: "2018-12-31") { totalCount edges { node { sentence } } } }
}
`,
  `# How are Exxon Mobil and Itochu connected?
query Paths {
  paths(from: "exxon-mobil", to: "itochu", maxLength: 6, first: 3) {
    length
    entities { name }
    sentence
  }
}
`,
  `# What is around a project? The same as a picture: /?around=sakhalin-1
query Network {
  network(around: ["sakhalin-1"], depth: 1) {
    nodes { entity { name kind } degree hidden x y }
    edges { source { name } target { name } kind status label directed facts { sentence } }
    leftOut { nodes edges }
  }
}
`,
  `# What happened to Japan, by the day?
query Timeline {
  timeline(of: ["japan"], kinds: [DEAL, TALKS, SANCTION, SUPPLY], first: 20) {
    totalCount
    undated
    edges { node { earliest latest state { sentence status claims { document { slug } } } } }
  }
}
`,
  `# How much LNG goes where?
query Supplies {
  facts(kinds: [SUPPLY], about: ["japan"]) {
    edges { node { sentence ... on Supply { supplier { name } buyer { name } quantity { label } value { label } shareOfBuyer { label } period } } }
  }
}
`,
  `# Where do documents or speakers disagree, what is shown, and why?
query Conflicts {
  conflicts {
    edges {
      node {
        kind
        facts { sentence }
        sides { says claims { sentence document { slug } } }
        shown { sentence }
        rule
      }
    }
  }
}
`,
  `# Find somebody by a name with a typo, an alias, a ticker, or in another script.
query Search {
  typo: search(text: "gazprm") { matched score entity { slug name kind } }
  script: search(text: "Газпром") { matched entity { slug } }
  ticker: search(text: "XOM") { matched entity { slug name } }
}
`,
]
