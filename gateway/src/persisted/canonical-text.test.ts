import { canonicalText } from './canonical-text.ts';

const text = (source: string) => canonicalText(source, 2_000);

describe('the canonical text of an operation', () => {
  it.each([
    ['query A { b c }', '  query A{b,c}  # both'],
    ['query A { b }', 'query\nA\n{\n\tb\n}'],
    ['query A { ...F } fragment F on Q { b }', 'fragment F on Q { b } query A { ...F }'],
    [
      'query A { ...F ...G } fragment F on Q { b } fragment G on Q { c }',
      'fragment G on Q { c } fragment F on Q { b } query A { ...F ...G }',
    ],
    ['{ a(b: """\n  x\n  """) }', '{ a(b: """x""") }'],
  ])('is the same for %j and %j', (a, b) => {
    expect(text(a)).not.toBeNull();
    expect(text(a)).toBe(text(b));
  });

  it.each([
    ['query A { b c }', 'query A { c b }'],
    ['query A { b }', 'query B { b }'],
    ['query A { b }', 'query A { x: b }'],
    ['{ a(b: "x") }', '{ a(b: "y") }'],
    ['{ a(b: "x  y") }', '{ a(b: "x y") }'],
    ['query A { b }', 'mutation A { b }'],
    ['query A { b }', 'query A { b } query B { c }'],
  ])('is another for %j and %j', (a, b) => {
    expect(text(a)).not.toBe(text(b));
  });

  it('is none for what can not be read, or is too long to be', () => {
    expect(text('query {')).toBeNull();
    expect(canonicalText('{ a b c d e }', 5)).toBeNull();
  });

  it('keeps several without a name in their order', () => {
    expect(text('{ a } { b }')).toBe(text('{ a }\n{ b }'));
  });
});
