// A rule: what people read stands in src/words/messages, in every language, and nowhere else.
//
// Text in JSX is always refused. A string is refused where it looks like words: two of them side by side, or one that begins like a
// sentence. Names of things in code ("primary", "image/png"), errors that are thrown, comparisons and keys are no words.
const LOOKS_LIKE_WORDS = /\p{L}{2,}[’']?\p{L}*[,.:;!?]? [\p{L}“(]|^\p{Lu}\p{Ll}+( |…|[.!?]|$)/u;
/** Of a template, a part between two values. */
const PART_LIKE_WORDS = /\p{L}{2,}[,.:;]? | \p{L}{2,}/u;
/** What takes words of a program: a message's id, a media query. */
const CODE_CALLS = new Set(['say', 'matchMedia']);
/** Methods that take selectors, types and keys. */
const CODE_METHODS = new Set(['matches', 'closest', 'querySelector', 'includes']);
/** Attributes that are never read or heard. */
const MUTE = new Set(['className', 'style', 'role', 'type', 'key', 'id', 'href', 'src', 'rel', 'target', 'accept', 'name', 'dir', 'lang']);

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
    if (parent.type === 'CallExpression' && parent.callee.type === 'Identifier' && CODE_CALLS.has(parent.callee.name)) return true;
    if (parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && CODE_METHODS.has(parent.callee.property.name))
      return true;
    if (/Statement|Declaration|Function/.test(parent.type) && parent.type !== 'ReturnStatement') return false;
  }
  return false;
}

export const wordsInCatalogues = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words for people stand in src/words/messages: say them by an id.' },
  },
  create(context) {
    const check = (node) => {
      if (typeof node.value === 'string' && LOOKS_LIKE_WORDS.test(node.value) && !isCode(node))
        context.report({ node, messageId: 'words' });
    };
    return {
      JSXText(node) {
        if (/\p{L}/u.test(node.value)) context.report({ node, messageId: 'words' });
      },
      Literal: check,
      TemplateLiteral(node) {
        if (node.quasis.some(({ value }) => PART_LIKE_WORDS.test(value.cooked ?? '')) && !isCode(node))
          context.report({ node, messageId: 'words' });
      },
    };
  },
};
