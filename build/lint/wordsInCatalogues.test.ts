// The rule that keeps words in catalogues: what it lets pass and what it refuses.
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { wordsInCatalogues } from './wordsInCatalogues.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

/** For what nobody reads but whoever mends it. */
const technical = [{ technical: true }];
const words = { errors: [{ messageId: 'words' }] };

tester.run('in-catalogues', wordsInCatalogues, {
  valid: [
    '<Button kind="primary">{say(\'common.cancel\')}</Button>',
    '<img className="two classes" src="a b.png" alt="" />',
    "const type = 'image/png';",
    "throw new RangeError('invalid samples: there are none');",
    "if (name === 'Some name from elsewhere') stop();",
    "import x from 'Some package';",
    'const style = { width: `${n}px` };',
    '<p>{count(n)} · {size}</p>',
    "console.warn('The app will not be available offline:', error);",
    { code: "fail({ kind: 'topology', detail: 'its weights are cut short' });", options: technical },
    { code: 'fail(`its weights should be ${needed} bytes`);', options: technical },
    { code: "const op = 'Relu';", options: technical },
    { code: 'const name = `Headstart ${day}`;', options: technical },
  ],
  invalid: [
    { code: '<p>Cancel</p>', ...words },
    { code: '<p>{n} samples</p>', ...words },
    { code: '<Button label="Turn on the camera" />', ...words },
    { code: "const title = busy ? 'Getting ready …' : undefined;", ...words },
    { code: 'const title = `${n} of ${all} pictures`;', ...words },
    { code: "const title = 'Collect';", ...words },
    { code: '<Panel title="Collect" />', ...words },
    { code: "const detail = 'Slow, and always there';", options: technical, ...words },
    { code: "show({ text: 'the file is damaged: choose another one.' });", options: technical, ...words },
    { code: 'const text = `Close ${n} tabs`;', options: technical, ...words },
  ],
});
