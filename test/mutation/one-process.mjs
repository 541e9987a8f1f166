import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { format } from 'node:util';

/**
 * Runs the specs of pure code in one process. Jest loads every package anew for every mutant, which takes seconds; here
 * only our own files are loaded anew, with the mutant switched on, and the first test that fails ends the mutant.
 */
const load = createRequire(import.meta.url);
const ours = load('../transform.cjs');
const asked = { config: {}, transformerConfig: {}, supportsStaticESM: false };
const turned = new Map();
const stryker = () => (globalThis.__stryker__ ??= {});
const own = file => file.startsWith(process.cwd()) && !file.includes('node_modules');

Module._extensions['.ts'] = (module, file) => {
  if (!turned.has(file)) turned.set(file, ours.process(readFileSync(file, 'utf8'), file, asked).code);
  module._compile(turned.get(file), file);
};

const specsIn = path =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true })
        .filter(name => name.endsWith('.spec.ts'))
        .sort()
        .map(name => join(path, name));

/** The tests that a few files declare, each with the describes around it. */
function declaredIn(files, isKept) {
  for (const file of Object.keys(load.cache)) if (own(file) && !isKept(file)) delete load.cache[file];
  const tests = [];
  let names = [];
  let hooks = { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
  let spec = '';

  const it = (name, run) => {
    const id = [spec, ...names, name].join(' › ');
    const twins = tests.filter(test => test.told === id).length;
    tests.push({ told: id, id: twins > 0 ? `${id} (${twins + 1})` : id, spec, run, hooks });
  };
  const describe = (name, declare) => {
    const outer = [names, hooks, stryker().currentTestId];
    names = [...names, name];
    hooks = Object.fromEntries(Object.entries(hooks).map(([when, list]) => [when, [...list]]));
    // A story told once for several tests is judged by all of the file.
    stryker().currentTestId = spec;
    try {
      declare();
    } finally {
      [names, hooks, stryker().currentTestId] = outer;
    }
  };
  const each = declare => table => (name, run) =>
    table.forEach((row, index) => {
      const given = Array.isArray(row) ? row : [row];
      declare(`${format(name, ...given).slice(0, 200)} #${index}`, () => run(...given));
    });
  const hook = when => run => hooks[when].push(run);
  Object.assign(globalThis, {
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    expect: load('expect').expect,
    ...Object.fromEntries(Object.keys(hooks).map(when => [when, hook(when)])),
  });
  for (const file of files) {
    spec = relative(process.cwd(), file);
    [names, hooks] = [[], { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] }];
    load(resolve(file));
  }
  return tests;
}

async function result({ id, spec, run, hooks }) {
  const started = performance.now();
  stryker().currentTestId = id;
  const told = outcome => ({ id, name: id, fileName: spec, timeSpentMs: performance.now() - started, ...outcome });
  try {
    for (const before of [...hooks.beforeAll, ...hooks.beforeEach]) await before();
    await run();
    for (const after of [...hooks.afterEach, ...hooks.afterAll]) await after();
    return told({ status: 0 });
  } catch (fault) {
    return told({
      status: 1,
      failureMessage: fault instanceof Error ? String(fault.stack ?? fault.message) : String(fault),
    });
  } finally {
    stryker().currentTestId = undefined;
  }
}

class OneProcess {
  constructor(options) {
    this.files = options.specs.flatMap(specsIn);
    this.isKept = file => options.sourceIsKept === true && !file.endsWith('.spec.ts');
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    process.env.NODE_ENV = 'test';
    const declared = this.declared();
    const tests = [];
    for (const test of declared) tests.push(await result(test));
    const { perTest = {}, static: always = {} } = stryker().mutantCoverage ?? {};
    for (const { id, spec } of declared)
      for (const [mutant, hits] of Object.entries(perTest[spec] ?? {})) {
        perTest[id] ??= {};
        perTest[id][mutant] = (perTest[id][mutant] ?? 0) + hits;
      }
    for (const spec of new Set(declared.map(({ spec }) => spec))) delete perTest[spec];
    return { status: 'complete', tests, mutantCoverage: { perTest, static: always } };
  }

  declared() {
    this.isRead = true;
    return declaredIn(this.files, this.isKept);
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // After a mutant that hung, a new process begins here: what is kept is read before any mutant is switched on.
    if (!this.isRead) this.declared();
    Object.assign(stryker(), {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    let nrOfTests = 0;
    try {
      const wanted = testFilter && new Set(testFilter);
      const files = this.files.filter(
        file => !testFilter || testFilter.some(id => id.startsWith(`${relative(process.cwd(), resolve(file))} › `)),
      );
      for (const test of declaredIn(files, this.isKept).filter(({ id }) => !wanted || wanted.has(id))) {
        nrOfTests++;
        const { status, failureMessage = '', id } = await result(test);
        if (stryker().hitCount > hitLimit) return { status: 'timeout', reason: 'goes round for ever' };
        if (status === 1) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } catch (fault) {
      // The mutant does not even let the specs be read: they would not be green.
      return { status: 'killed', killedBy: [testFilter?.[0] ?? ''], failureMessage: String(fault), nrOfTests };
    } finally {
      stryker().activeMutant = undefined;
    }
  }
}
OneProcess.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess }];
export const strykerValidationSchema = {
  type: 'object',
  properties: {
    specs: { description: 'Files, or folders of them.', type: 'array', items: { type: 'string' } },
    sourceIsKept: {
      description: 'Nothing is remembered between tests: only the specs are loaded anew.',
      type: 'boolean',
    },
  },
};
