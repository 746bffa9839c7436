// A talk of our own in ink, for the comparison in src/docs/performance.md: six sentences, two variables, a reply by condition.
// table.ink.json is its compiled form, written by hand.
VAR trust = 45
VAR tension = 45
-> talk

=== talk ===
+ [How does it go when you do maths together?]
    ~ trust = trust + 4
    ~ tension = tension - 6
    { tension > 65: He folds his arms. -> talk }
    It ends in tears, most evenings. -> talk
+ [That sounds tiring.]
    ~ trust = trust + 6
    ~ tension = tension - 10
    { tension > 65: He looks away. -> talk }
    It is. For both of us. -> talk
+ [You should practise ten minutes every day.]
    ~ trust = trust - 4
    ~ tension = tension + 8
    { tension > 65: I do nothing else! -> talk }
    We already do. -> talk
+ [Shall we look at his last test?]
    ~ trust = trust + 1
    ~ tension = tension - 1
    { tension > 65: I know what it says. -> talk }
    Yes, let me see. -> talk
+ { trust > 50 } [What did you like at school yourself?]
    ~ trust = trust + 3
    ~ tension = tension - 2
    { tension > 65: What is that to you? -> talk }
    Not maths, I can tell you. -> talk
+ [Shall we agree on one thing to try?]
    ~ trust = trust + 1
    ~ tension = tension - 3
    { tension > 65: If you say so. -> talk }
    A game would be something. -> talk
