Feature: StringFunctions - text functions, text predicates and regular expressions

  Scenario Outline: [1] The length of a text in characters
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression           | result |
      | char_length('graph') | 5      |
      | character_length('') | 0      |
      | size('graph')        | 5      |
      | char_length(null)    | null   |

  Scenario Outline: [2] Taking white space or a character from the ends
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                       | result |
      | trim('  a b  ')                  | 'a b'  |
      | ltrim('  a ')                    | 'a '   |
      | rtrim(' a  ')                    | ' a'   |
      | btrim('xxaxx', 'x')              | 'a'    |
      | ltrim('xxaxx', 'x')              | 'axx'  |
      | rtrim('xyaxy', 'xy')             | 'xya'  |
      | trim(BOTH 'x' FROM 'xxabxx')     | 'ab'   |
      | trim(LEADING 'x' FROM 'xxabxx')  | 'abxx' |
      | trim(TRAILING 'x' FROM 'xxabxx') | 'xxab' |
      | trim(BOTH FROM ' ab ')           | 'ab'   |
      | trim(null)                       | null   |

  Scenario Outline: [3] Upper and lower case
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression          | result     |
      | toUpper('Clip-vit') | 'CLIP-VIT' |
      | toLower('CLIP ViT') | 'clip vit' |
      | upper('Ärger')      | 'ÄRGER'    |
      | lower('ÄRGER')      | 'ärger'    |
      | toUpper(null)       | null       |

  Scenario Outline: [4] The left and right part
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression        | result  |
      | left('graph', 2)  | 'gr'    |
      | left('graph', 9)  | 'graph' |
      | left('graph', 0)  | ''      |
      | right('graph', 3) | 'aph'   |
      | right('graph', 9) | 'graph' |
      | left(null, 2)     | null    |

  Scenario Outline: [5] substring counts from zero
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                | result |
      | substring('graph', 1)     | 'raph' |
      | substring('graph', 1, 3)  | 'rap'  |
      | substring('graph', 4, 10) | 'h'    |
      | substring('graph', 5)     | ''     |
      | substring('graph', 9)     | ''     |
      | substring('graph', 0, 0)  | ''     |
      | substring(null, 1)        | null   |

  Scenario Outline: [6] A negative length or start is refused
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a ArgumentError should be raised at runtime: *

    Examples:
      | expression             |
      | left('graph', -1)      |
      | right('graph', -1)     |
      | substring('graph', -1) |

  Scenario Outline: [7] replace changes every place
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                    | result   |
      | replace('banana', 'an', 'AN') | 'bANANa' |
      | replace('banana', 'x', 'y')   | 'banana' |
      | replace('aaa', 'aa', 'b')     | 'ba'     |
      | replace('banana', 'a', '')    | 'bnn'    |
      | replace(null, 'a', 'b')       | null     |
      | replace('a', null, 'b')       | null     |

  Scenario Outline: [8] split gives a list
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                     | result              |
      | split('a,b,,c', ',')           | ['a', 'b', '', 'c'] |
      | split('abc', ',')              | ['abc']             |
      | split('', ',')                 | ['']                |
      | split('abc', '')               | ['a', 'b', 'c']     |
      | split('a, b; c', ['; ', ', ']) | ['a', 'b', 'c']     |
      | split(null, ',')               | null                |

  Scenario Outline: [9] reverse works on texts and lists
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression              | result         |
      | reverse('abc')          | 'cba'          |
      | reverse([1, null, 'b']) | ['b', null, 1] |
      | reverse(null)           | null           |

  Scenario: [10] normalize composes characters
    Given any graph
    When executing query:
      """
      RETURN normalize('e' + '́') = 'é' AS composed, size(normalize('é', NFD)) AS parts, normalize('ﬁ', NFKC) AS ligature, 'é' IS NORMALIZED AS normal
      """
    Then the result should be, in any order:
      | composed | parts | ligature | normal |
      | true     | 2     | 'fi'     | true   |

  Scenario Outline: [11] Predicates on texts are case sensitive
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression              | result |
      | 'CLIP' STARTS WITH 'CL' | true   |
      | 'CLIP' STARTS WITH 'cl' | false  |
      | 'CLIP' ENDS WITH ''     | true   |
      | 'CLIP' CONTAINS 'LI'    | true   |
      | 'CLIP' CONTAINS null    | null   |
      | null CONTAINS 'a'       | null   |
      | 1 CONTAINS 'a'          | null   |

  Scenario Outline: [12] A regular expression matches the whole text
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                       | result |
      | 'CLIP' =~ 'C.*'                  | true   |
      | 'CLIP' =~ 'LI'                   | false  |
      | 'CLIP' =~ '.*LI.*'               | true   |
      | 'clip' =~ '(?i)CLIP'             | true   |
      | 'ViT-B16' =~ '[A-Za-z]+-B[0-9]+' | true   |
      | '' =~ ''                         | true   |
      | null =~ 'a'                      | null   |
      | 'a' =~ null                      | null   |

  Scenario: [13] A regular expression that cannot be read is an error
    Given any graph
    When executing query:
      """
      RETURN 'a' =~ '[' AS result
      """
    Then a SemanticError should be raised at runtime: *

  Scenario Outline: [14] Joining texts and numbers with plus
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | 'a' + 'b'  | 'ab'   |
      | 'a' + 1    | 'a1'   |
      | 1 + 'a'    | '1a'   |
      | 'a' + 1.5  | 'a1.5' |
      | 'a' + null | null   |

  Scenario Outline: [15] Texts are compared by their characters
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | 'a' < 'b'  | true   |
      | 'Z' < 'a'  | true   |
      | 'a' < 'aa' | true   |
      | '' < 'a'   | true   |
      | 'a' < 1    | null   |
      | 'a' = 1    | false  |

  Scenario Outline: [16] The text of a value
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                   | result       |
      | toString(1)                  | '1'          |
      | toString(1.0)                | '1.0'        |
      | toString(1.5e10)             | '1.5E10'     |
      | toString(0.0001)             | '1.0E-4'     |
      | toString(true)               | 'true'       |
      | toString('a')                | 'a'          |
      | toString(date('2020-02-03')) | '2020-02-03' |
      | toString(null)               | null         |
