/** One import: who asks, for what (a path from the root, or a package's name), and whether only for its types. */
export type Import = { from: string; to: string; typeOnly: boolean };

type Rule = {
  /** Why it stands, as the checker says it. */
  because: string;
  from: RegExp;
  except?: RegExp;
  to: RegExp;
  /** Exceptions to `to`. */
  but?: RegExp;
  /** Types cost nothing and bind nobody. */
  typesToo: boolean;
};

const isTest = /\.test\.tsx?$/;

/** Who may import whom. */
export const rules: Rule[] = [
  {
    because: 'nothing but app imports app',
    ...{ from: /./, except: /^(app\/|proxy\.ts)/, to: /^app\//, but: /\.css$/, typesToo: true },
  },
  {
    because: 'nothing but server (and bench, which runs it) imports server',
    ...{ from: /^(app|components|lib|db|e2e)\//, to: /^server\//, typesToo: true },
  },
  {
    because: 'e2e is imported by nobody, and sees the product from outside',
    ...{ from: /^(app|components|lib|db|server)\//, to: /^e2e\//, typesToo: true },
  },
  { because: 'e2e sees the product from outside', from: /^e2e\//, to: /^(components|bench)\//, typesToo: true },
  {
    because: "only lib and db know db's tables",
    ...{ from: /^server\//, except: isTest, to: /^db\/schema\//, typesToo: true },
  },
  {
    because: 'app reaches the database through lib; of db it knows the client alone',
    ...{ from: /^app\//, to: /^db\//, but: /^db\/client$/, typesToo: true },
  },
  { because: 'components know no database', from: /^components\//, except: isTest, to: /^db\//, typesToo: true },
  { because: 'db stands under lib', from: /^db\//, except: /^db\/demo\//, to: /^(lib|components)\//, typesToo: false },
  { because: 'lib stands under components', from: /^lib\//, to: /^components\//, typesToo: true },
  {
    because: 'lib and db run outside Next too',
    ...{
      from: /^(lib|db)\//,
      except: /^lib\/auth\/session(-id(\.test)?)?\.ts$/,
      to: /^(next|next-auth|server-only)(\/|$)/,
      typesToo: true,
    },
  },
  {
    because: 'only app imports the session, which needs Next',
    ...{ from: /^(components|lib|db|server|e2e)\//, to: /^lib\/auth\/session$/, typesToo: true },
  },
];

/** What the rules say against these imports, a sentence each. */
export function judge(imports: Import[]): string[] {
  return [...imports.flatMap(broken), ...impurities(imports)];
}

function broken(one: Import): string[] {
  const against = rules.filter(
    ({ from, except, to, but, typesToo }) =>
      from.test(one.from) &&
      !except?.test(one.from) &&
      to.test(one.to) &&
      !but?.test(one.to) &&
      (typesToo || !one.typeOnly),
  );
  return against.map(({ because }) => `${one.from} imports ${one.to}: ${because}`);
}

const machinery = /^(node:|db\/|(pg|drizzle-orm|graphile-worker|sharp|pino|@node-rs\/argon2)(\/|$))/;

/** Components use lib's pure files: what leads to the database or to Node, however far down, is not for them. */
function impurities(imports: Import[]): string[] {
  const values = imports.filter(({ typeOnly }) => !typeOnly);
  const leadsTo = new Map<string, string>();
  for (const { from, to } of values) if (machinery.test(to)) leadsTo.set(from, to);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of values) {
      const end = from.startsWith('lib/') && !leadsTo.has(from) ? reached(leadsTo, to) : undefined;
      if (!end) continue;
      leadsTo.set(from, end);
      grown = true;
    }
  }
  return values
    .filter(({ from, to }) => from.startsWith('components/') && !isTest.test(from) && to.startsWith('lib/'))
    .flatMap(({ from, to }) => {
      const end = reached(leadsTo, to);
      return end ? [`${from} imports ${to}, which leads to ${end}: components use lib's pure files`] : [];
    });
}

function reached(leadsTo: Map<string, string>, module: string): string | undefined {
  return leadsTo.get(`${module}.ts`) ?? leadsTo.get(`${module}.tsx`);
}

const statement = /^(?:import|export)\b(?<clause>[^'";]*?)\bfrom\s+'(?<from>[^']+)'|^import\s+'(?<bare>[^']+)'/gm;
const dynamic = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?'(?<lazy>[^']+)'/g;

/** The imports that a source file of ours states. `file` is its path from the root. */
export function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(statement), ...source.matchAll(dynamic)].map(({ groups = {} }) => ({
    from: file,
    to: fromRoot(file, groups.from ?? groups.bare ?? groups.lazy ?? ''),
    typeOnly: /^\s*type\b/.test(groups.clause ?? '') || onlyTypesNamed(groups.clause),
  }));
}

function onlyTypesNamed(clause = ''): boolean {
  const named = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  return named?.split(',').every((name) => !name.trim() || /^\s*type\s/.test(name)) ?? false;
}

function fromRoot(file: string, to: string): string {
  if (to.startsWith('@/')) return to.slice(2);
  if (!to.startsWith('.')) return to;
  return new URL(to, `file:///${file}`).pathname.slice(1);
}
