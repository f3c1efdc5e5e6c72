/**
 * One format for the style sheets of both consoles and of the child's page: a rule is on one line if it fits, otherwise
 * each declaration is.
 */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['@stylistic/stylelint-plugin'],
  rules: {
    '@stylistic/block-closing-brace-newline-before': 'always-multi-line',
    '@stylistic/block-closing-brace-space-before': 'always-single-line',
    '@stylistic/block-opening-brace-newline-after': 'always-multi-line',
    '@stylistic/block-opening-brace-space-after': 'always-single-line',
    '@stylistic/block-opening-brace-space-before': 'always',
    '@stylistic/declaration-block-semicolon-newline-after': 'always-multi-line',
    '@stylistic/declaration-block-semicolon-space-after': 'always-single-line',
    '@stylistic/declaration-block-trailing-semicolon': 'always',
    '@stylistic/declaration-colon-space-after': 'always-single-line',
    '@stylistic/indentation': 2,
    '@stylistic/max-empty-lines': 1,
    '@stylistic/max-line-length': [120, { ignorePattern: '/url\\(/' }],
    '@stylistic/no-eol-whitespace': true,
    '@stylistic/string-quotes': ['single', { avoidEscape: true }],
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'hue-degree-notation': 'number',
    'lightness-notation': 'number',
    // Sheets are ordered by screen, not by specificity.
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
  },
};
