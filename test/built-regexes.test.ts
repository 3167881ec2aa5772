import { expect, it } from 'vitest';
import { regexRisk } from './support/regex-risk.ts';

/**
 * Expressions that are put together from dictionaries cannot be read in the source, so they are caught as they are made:
 * every `new RegExp` while the sources load and the fixtures are read goes through the checker.
 */
it('what is built at run time takes linear time, too', async () => {
  const Native = globalThis.RegExp;
  const built = new Map<string, string>();
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      if (typeof args[0] === 'string') built.set(`/${made.source}/${made.flags}`, new Error('made here').stack ?? '');
      return made;
    },
  });
  try {
    const { run } = await import('../src/pipeline.ts');
    const { readFixtures } = await import('./support/fixtures.ts');
    for (const { input } of readFixtures()) await run(input);
  } finally {
    globalThis.RegExp = Native;
  }
  const ours = [...built].filter(([, stack]) => /\/src\/\w+\//.test(stack.split('\n').slice(2, 4).join()));
  expect(ours.length).toBeGreaterThan(0);
  const risky = ours.flatMap(([regex, stack]) => {
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(regex)!;
    // the rules' patterns are judged one by one in laws.test.ts
    if (stack.includes('compilePattern')) return [];
    const risk = regexRisk(source!, flags!);
    return risk === null ? [] : [`${risk} ${regex.slice(0, 160)} ${/src\/[\w/.-]+:\d+/.exec(stack)?.[0]}`];
  });
  expect(risky).toEqual([]);
});
