// A rule: what a file gives to others, a function or a class, has a docstring right above it.
/** What is called to make a component out of a function. */
const MAKERS = new Set(['memo', 'forwardRef']);

/** Whether a constant's value is a function, or a component made of one. */
const isFunction = (value) =>
  value?.type === 'ArrowFunctionExpression' ||
  value?.type === 'FunctionExpression' ||
  (value?.type === 'CallExpression' && MAKERS.has(value.callee.name) && value.arguments.some(isFunction));

/** The names of the functions and classes that a declaration declares. */
function namesIn(declaration) {
  if (!declaration) return [];
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.filter(({ init }) => isFunction(init)).map(({ id }) => id.name);
  return ['FunctionDeclaration', 'TSDeclareFunction', 'ClassDeclaration'].includes(declaration.type) ? [declaration.id?.name] : [];
}

export const documented = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { none: 'Say right above `{{name}}` what it does or shows: /** from what, and when it gives nothing */.' },
  },
  create({ sourceCode, report }) {
    /** A docstring ends in the line before; one that ends higher belongs to something else. */
    const hasDocstring = (node) => {
      const before = sourceCode.getCommentsBefore(node).at(-1);
      return before?.type === 'Block' && before.value.startsWith('*') && before.loc.end.line === node.loc.start.line - 1;
    };
    return {
      'ExportNamedDeclaration, ExportDefaultDeclaration'(node) {
        const [name] = namesIn(node.declaration);
        if (name !== undefined && !hasDocstring(node)) report({ node, messageId: 'none', data: { name } });
      },
    };
  },
};
