import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { staticFields } from '../dev/static-fields.js';

function written(code: string): string {
  const bundle = { 'play.js': { code } };
  staticFields().generateBundle.handler.call({ parse: parseAst }, undefined, bundle);
  return bundle['play.js'].code;
}

it('writes static fields as every tablet can parse them', () => {
  expect(
    written('var a=class extends b{static{this.properties={n:{type:Number}}}static{this.styles=[c,d`p{}`]}e(){}};'),
  ).toBe('var a=class extends b{static properties={n:{type:Number}};static styles=[c,d`p{}`];e(){}};');
});

it('takes several fields of one block apart', () => {
  expect(written('class a{static{this.one=1,this.two={three:3}}}')).toBe('class a{static one=1;static two={three:3};}');
});

it('stops at what it does not know', () => {
  expect(() => written('class a{static{start()}}')).toThrow();
});
