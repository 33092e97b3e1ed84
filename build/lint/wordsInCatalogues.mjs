// A rule: what people read stands in src/words/messages, in every language, and nowhere else.
//
// Text in JSX is always refused. A string is refused where it looks like words: two of them side by side, or one that begins like a
// sentence. Names of things in code ("primary", "image/png"), errors that are thrown, comparisons and keys are no words.
const LOOKS_LIKE_WORDS = /\p{L}{2,}[’']?\p{L}*[,.:;!?]? [\p{L}“(]|^\p{Lu}\p{Ll}+( |…|[.!?]|$)/u;
/**
 * In files of which nobody reads a text but whoever mends them, a sentence for people: it begins with a capital letter, or ends as one.
 * Names do, too.
 */
const LOOKS_LIKE_SENTENCE = /^(?!(?:Headstart|Class|Teachable) )\p{Lu}\p{Ll}+(,? |…)|\p{L}{2,}[,;:]? \p{L}{2,}.*(\.|!|\?|…)$/su;
/** Of a template, a part between two values. */
const PART_LIKE_WORDS = /\p{L}{2,}[,.:;]? | \p{L}{2,}/u;
/** What takes words of a program: a message's id, a media query. */
const CODE_CALLS = new Set(['say', 'matchMedia', 'useMedia']);
/** Methods that take selectors, types and keys. */
const CODE_METHODS = new Set(['matches', 'closest', 'querySelector', 'includes']);
/** Attributes that are never read or heard. */
const MUTE = new Set(['className', 'style', 'role', 'type', 'key', 'id', 'href', 'src', 'rel', 'target', 'accept', 'name', 'dir', 'lang']);

/** A call that takes words of a program, or says something to whoever has the console open. */
const takesCode = (callee) =>
  callee.type === 'Identifier' ? CODE_CALLS.has(callee.name) : callee.type === 'MemberExpression' && callee.object.name === 'console';

/** Whether a string is no text for people because of where it stands. */
function isCode(node) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type.startsWith('Import') || parent.type.startsWith('Export') || parent.type.startsWith('TS')) return true;
    if (parent.type === 'ThrowStatement') return true;
    if (parent.type === 'NewExpression' && /Error$/.test(parent.callee.name ?? '')) return true;
    if (parent.type === 'BinaryExpression' && /[=<>]/.test(parent.operator)) return true;
    if (parent.type === 'SwitchCase' && parent.test === at) return true;
    if (parent.type === 'Property' && parent.key === at) return true;
    if (parent.type === 'MemberExpression' && parent.property === at) return true;
    if (parent.type === 'JSXAttribute') return MUTE.has(String(parent.name.name)) || String(parent.name.name).startsWith('data-');
    if (parent.type === 'CallExpression' && takesCode(parent.callee)) return true;
    if (parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && CODE_METHODS.has(parent.callee.property.name))
      return true;
    if (/Statement|Declaration|Function/.test(parent.type) && parent.type !== 'ReturnStatement') return false;
  }
  return false;
}

export const wordsInCatalogues = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { technical: { type: 'boolean' } }, additionalProperties: false }],
    messages: { words: 'Words for people stand in src/words/messages: say them by an id.' },
  },
  create(context) {
    const { technical = false } = context.options[0] ?? {};
    const words = technical ? LOOKS_LIKE_SENTENCE : LOOKS_LIKE_WORDS;
    const check = (node) => {
      if (typeof node.value === 'string' && words.test(node.value) && !isCode(node)) context.report({ node, messageId: 'words' });
    };
    /** A template is looked at in its parts, or, where only sentences count, as a whole. */
    const isWordy = ({ quasis }) =>
      technical
        ? LOOKS_LIKE_SENTENCE.test(quasis.map(({ value }) => value.cooked ?? '').join('0'))
        : quasis.some(({ value }) => PART_LIKE_WORDS.test(value.cooked ?? ''));
    return {
      JSXText(node) {
        if (/\p{L}/u.test(node.value)) context.report({ node, messageId: 'words' });
      },
      Literal: check,
      TemplateLiteral(node) {
        if (isWordy(node) && !isCode(node)) context.report({ node, messageId: 'words' });
      },
    };
  },
};
