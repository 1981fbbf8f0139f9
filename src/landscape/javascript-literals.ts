import type { ExportDefaultDeclaration, Expression, ObjectExpression, SpreadElement } from 'acorn';
import {
  MAX_DEPTH,
  type OpaqueNode,
  type PropertyNode,
  isLiteral,
  type Span,
  type ValueNode,
} from './syntax-tree.ts';

/** An expression, or what may stand in an expression's place. */
export type SyntaxNode = Expression | ExportDefaultDeclaration['declaration'];

/** Takes the literals out of an expression. What is none, or is nested too deep, comes back opaque. */
export function literalOf(node: SyntaxNode, depth = 0): ValueNode {
  const span = { start: node.start, end: node.end };
  const opaque: OpaqueNode = { kind: 'opaque', ...span };
  if (depth > MAX_DEPTH) return opaque;
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- every other kind of expression is no literal
  switch (node.type) {
    case 'Literal':
      return scalarOf(node.value, span);
    case 'TemplateLiteral':
      return node.quasis.length === 1 ? scalarOf(node.quasis[0]?.value.cooked, span) : opaque;
    case 'ArrayExpression': {
      const hole: ValueNode = { kind: 'opaque', start: node.end - 1, end: node.end };
      const items = node.elements.map((element) => (element === null ? hole : elementOf(element, depth + 1)));
      return { kind: 'array', items, ...span };
    }
    case 'ObjectExpression':
      return objectOf(node, depth);
    case 'UnaryExpression':
      return node.operator === '-' ? negativeOf(literalOf(node.argument, depth + 1), opaque) : opaque;
    case 'BinaryExpression':
      if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return opaque;
      return sumOf(literalOf(node.left, depth + 1), literalOf(node.right, depth + 1), span);
    case 'Identifier':
      return { ...opaque, identifier: node.name };
    default:
      return opaque;
  }
}

function elementOf(element: Expression | SpreadElement, depth: number): ValueNode {
  const { start, end } = element;
  return element.type === 'SpreadElement' ? { kind: 'opaque', start, end } : literalOf(element, depth);
}

function negativeOf(operand: ValueNode, whole: OpaqueNode): ValueNode {
  if (operand.kind !== 'scalar' || typeof operand.value !== 'number') return whole;
  return { kind: 'scalar', value: -operand.value, start: whole.start, end: whole.end };
}

/** Only texts are put together: a long description is sometimes written in pieces. */
function sumOf(left: ValueNode, right: ValueNode, span: Span): ValueNode {
  if (left.kind !== 'scalar' || right.kind !== 'scalar') return { kind: 'opaque', ...span };
  if (typeof left.value !== 'string' || typeof right.value !== 'string') return { kind: 'opaque', ...span };
  return { kind: 'scalar', value: left.value + right.value, ...span };
}

function scalarOf(value: unknown, span: Span): ValueNode {
  return isLiteral(value) ? { kind: 'scalar', value, ...span } : { kind: 'opaque', ...span };
}

function objectOf(node: ObjectExpression, depth: number): ValueNode {
  const properties: PropertyNode[] = [];
  const unreadable: Span[] = [];
  for (const property of node.properties) {
    const key = property.type === 'Property' && !property.computed ? keyOf(property.key) : undefined;
    if (property.type !== 'Property' || key === undefined || property.kind !== 'init' || property.method) {
      unreadable.push({ start: property.start, end: property.end });
      continue;
    }
    const keySpan = { start: property.key.start, end: property.key.end };
    properties.push({ key, keySpan, value: literalOf(property.value, depth + 1) });
  }
  return { kind: 'object', properties, unreadable, closing: 'present', start: node.start, end: node.end };
}

function keyOf(key: Expression | { readonly type: 'PrivateIdentifier' }): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}
