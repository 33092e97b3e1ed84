// A rule for JSX: text stands alone in an element of its own, so that a browser's translator may replace it under React's hands.
//
// Translators replace text nodes by elements. React then updates, moves and removes the nodes it made itself, which are no longer on the
// page: it shows old text, or throws ("removeChild … not a child of this node"). Where a string is an element's only child React sets the
// element's text instead, which works whatever stands there. So text never has siblings, never stands in a fragment, and no component
// is bare text. See https://github.com/facebook/react/issues/11538.
import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;

/** Whether React may make a text node of a value of this type; not of '', which it leaves out. */
function mayBeText(type) {
  if (type.isUnion()) return type.types.some(mayBeText);
  return (type.flags & TEXT) !== 0 && !(type.isStringLiteral() && type.value === '');
}

/** Text beside text: a list of which at least one entry may be text. Types may hold themselves: `seen` are those that were asked. */
function mayBeTexts(type, checker, seen = new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  if (type.isUnion()) return type.types.some((part) => mayBeTexts(part, checker, seen));
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return false;
  return checker.getTypeArguments(type).some((entry) => mayBeText(entry) || mayBeTexts(entry, checker, seen));
}

/** What is left of an element's children once React has dropped the white space of several lines, and comments. */
const isShown = (child) =>
  !(child.type === 'JSXText' && child.value.trim() === '' && child.value.includes('\n')) &&
  !(child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression');

export const textAlone = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      beside: 'Text, or what may be text, stands beside other children: give it an element of its own, or make one string of all.',
      fragment: 'Text, or what may be text, stands in a fragment: give it an element of its own.',
      several: 'A list of texts: give each an element of its own, or make one string of all.',
      bare: 'This component may be bare text: give it an element of its own.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const typeOf = (node) => services.getTypeAtLocation(node);
    const isText = (child) => child.type === 'JSXText' || (child.type === 'JSXExpressionContainer' && mayBeText(typeOf(child.expression)));

    const checkChildren = (node, inFragment) => {
      const shown = node.children.filter(isShown);
      for (const child of shown) {
        if (isText(child) && inFragment) context.report({ node: child, messageId: 'fragment' });
        else if (isText(child) && shown.length > 1) context.report({ node: child, messageId: 'beside' });
        else if (child.type === 'JSXExpressionContainer' && mayBeTexts(typeOf(child.expression), checker))
          context.report({ node: child, messageId: 'several' });
      }
    };

    /** A function named as components are. */
    const checkComponent = (node, name) => {
      if (name === undefined || !/^[A-Z]/.test(name)) return;
      for (const signature of typeOf(node).getCallSignatures()) {
        const made = checker.getReturnTypeOfSignature(signature);
        if (mayBeText(made) || mayBeTexts(made, checker)) context.report({ node, messageId: 'bare' });
      }
    };

    return {
      JSXElement: (node) => checkChildren(node, false),
      JSXFragment: (node) => checkChildren(node, true),
      FunctionDeclaration: (node) => checkComponent(node, node.id?.name),
      'VariableDeclarator > ArrowFunctionExpression': (node) => checkComponent(node, node.parent.id.name),
      FunctionExpression: (node) => checkComponent(node, node.id?.name),
    };
  },
};
