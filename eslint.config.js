import graphqlEslint from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];
const rawSql = [
  {
    selector: 'MemberExpression[property.name=/^[$](query|execute)RawUnsafe$/]',
    message: 'Use a statement with parameters; only the chassis opens transactions by hand.',
  },
  {
    selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
    message: 'Use a statement with parameters.',
  },
];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config.ts reads the environment.',
};
const waiting = { selector: 'AwaitExpression', message: 'Rules are pure: they wait for nothing.' };

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/store/client/**',
      '**/*.generated.ts',
      '**/*.cjs',
      '**/*.mjs',
      'eslint.config.js',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      complexity: ['error', 10],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...rawSql, environment],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Naming what is left out of `...rest` is how a field is taken off a value.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // The pure rooms: same facts in, same answer out.
    files: ['**/domain/**/*.ts', 'subgraphs/shared/kernel/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'fetch', 'setTimeout', 'console'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-restricted-syntax': ['error', ...everywhere, ...rawSql, environment, waiting],
    },
  },
  {
    // The tool that reads it takes the default export.
    files: ['codegen.ts', 'frontends/*/{vite,vitest}.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...rawSql] },
  },
  {
    // Here a tenant is entered: the one place that writes a value into SQL, after it was seen to be a UUID.
    files: ['subgraphs/shared/chassis/src/database/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, environment] },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/tests/**/*.ts', '**/testing/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['subgraphs/*/schema.graphql', 'gateway/live/schema.graphql'],
    languageOptions: {
      parser: graphqlEslint.parser,
      parserOptions: {
        graphQLConfig: {
          schema: ['./subgraphs/*/schema.graphql', './gateway/live/schema.graphql'],
        },
      },
    },
    plugins: { '@graphql-eslint': graphqlEslint },
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          InputObjectTypeDefinition: {
            style: 'PascalCase',
            requiredPattern: /(Input|Filter|Key|Row)$/,
          },
          UnionTypeDefinition: { style: 'PascalCase', requiredPattern: /Result$/ },
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          // The two that every subgraph has; each of their fields is described.
          ignoredSelectors: ['[type=ObjectTypeDefinition][name.value=/^(Query|Mutation)$/]'],
        },
      ],
      // The option rootField of the rule above joins the names wrongly and never finds a field.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=/^(Query|Mutation|Subscription)$/] > FieldDefinition:not([description])',
          message: 'Describe the root field: what it does, for whom, and what it refuses.',
        },
        {
          selector:
            'Directive[name.value=deprecated] > Argument[name.value=reason] > StringValue:not([value=/Removed after \\d{4}-\\d{2}-\\d{2}[.]$/])',
          message:
            'End the reason with `Removed after YYYY-MM-DD.`, the last day on which it is there.',
        },
      ],
    },
  },
);
