// "I don't know" stands alone: what the head would have chosen is told where that is shown.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { say } from '../../words/say';
import '../../words/testing/inEnglish';
import { Answer } from './Answer';

test('no line that leads to nothing, and no bar, beside “I don’t know”', () => {
  for (const size of ['large', 'strip'] as const) {
    const markup = renderToStaticMarkup(<Answer of={undefined} unknown size={size} />);
    expect(markup).toContain(say('novelty.unknown'));
    expect(markup).not.toContain(say('novelty.ifItHadTo'));
    expect(markup).toContain('data-unknown="true"');
  }
});
