#include "parsers/extract/english_lexicon.h"

#include <algorithm>

#include "parsers/extract/english_idioms.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;
using text::english::Word;

namespace {

constexpr int tag(Deed deed) {
    return static_cast<int>(deed);
}

const PhraseTable& deed_table() {
    static const PhraseTable table{
        {tag(Deed::kImpose),
         "impose+; imposition; slap++; clamp+; announce+; announcement|decision on|to? imposing|implementing; unveil+; "
         "introduce+; "
         "implement+; implementation; issue+; institute+; enact+; adopt+; launch+; apply+; enforce+; roll+ out; "
         "rolling "
         "out; bring|brings|brought|bringing in; put|puts|putting *6 in|into place; spell|spells|spelled|spelt out; "
         "set|sets|setting out; subject+; "
         "bring|brings|brought|bringing *8 under; put|puts|putting; place+; establish+; set|sets|setting up; levy+; "
         "deploy+; "
         "initiate+; imposing; publish+; release+; take|takes|took|taking"},
        {tag(Deed::kTighten),
         "tighten+; tightening; expand+; expansion; escalate+; strengthen+; step+ up; broaden+; widen+; toughen+; "
         "intensify+; harden+; ramp+ up; increase+; upgrade+; stiffen+; sharpen+; deepen+; enhance+; enhancement; "
         "extend+; "
         "update+; reinforce+; bolster+; double|doubles|doubled down"},
        {tag(Deed::kRestrict),
         "ban++; bar++; prohibit+; prohibition; restrict+; curb+; limit+; block+; halt+; embargo+; choke+ off; "
         "cut|cuts|cutting off; "
         "lock|locks|locked|locking *8 out of; shut|shuts|shutting *8 out of; "
         "cut|cuts|cutting *8 off from; control+; stop++; forbid|forbids|forbade|forbidden|forbidding; outlaw+; "
         "blacklist+; "
         "no longer approve|approves|allow|allows|permit|permits|authorise|authorize; "
         "slam|slams|slammed|hit|hits|put|puts the? brakes on; "
         "slam|slams|slammed|slamming|shut|shuts|close|closes|closed the? door on; "
         "no *6 may|can|shall|will be exported|shipped|sold|supplied|provided|sent; "
         "squeeze+; clamp+ down on; crack|cracks|cracked|cracking down on; throttle+; freeze|freezes|froze|frozen; "
         "weaponise+; weaponize+; shut|shuts off; suspend+ sales|shipments|deliveries; veto+; "
         "deny|denies|denied exports; no licence|license|licences|licenses|permit|permits|permission *2 be? "
         "granted|given|issued|approved"},
        {tag(Deed::kPermit),
         "demands|demanded|demand|mandate|mandates|mandated *4 licence%|license%|permit%|approval|permission; "
         "order|orders|ordered *3 licence%|license%|permit%; "
         "put|puts|putting permit%|licence%|license%|licensing on; "
         "make|makes|made|making|subject+ *22 to *2 licensing|licence%|license%|permit%; "
         "bring|brings|bringing|puts|putting|places|placing *16 under *2 licence|license|licensing|permit|permits; "
         "make|makes|made|making *6 licensable; licence|license|permit|permits|licences|licenses *2 "
         "compulsory|mandatory|obligatory; "
         "license|licenses|licensed|licensing|licence|licences|licenced exports|export|shipments|overseas|outbound; "
         "to|will|must|now license|licence *4 exports|export|shipments|sales; "
         "tell|tells|told|order|orders|ordered|force|forces|forced|make|makes|made|ask|asks|asked *6 "
         "seek|get|obtain|apply|secure *4 licence%|license%|permit%|approval|permission; "
         "need|needs|needing *4 licence|license|licences|licenses|permit|permits|approval|permission; "
         "not be? permitted|allowed|approved|exported|transferred|provided|supplied; no longer be? "
         "exported|permitted|allowed|shipped; require+ *4 "
         "licence%|license%|permit%|approval|permission|authorisation|authorization; licence|license requirement%; "
         "subject "
         "to *2 licensing|licence%|license%; only with|by|under|on|after *5 "
         "licence|license|licences|licenses|permit|permits|approval|permission|authorisation|authorization"},
        {tag(Deed::kPermit), kRequiredToHold},
        {tag(Deed::kList),
         "add+; adding; addition of; place+; put|puts|putting; list+; listing; include+; inclusion; designate+; "
         "designation; bring|brings|brought|bringing; blacklist+; enter+; name|names|named|naming; go|goes|went "
         "on|onto; sanction+; land|lands|landed|landing on|onto; join|joins|joined|joining; appear|appears|appeared "
         "on; "
         "end|ends|ended up on; find|finds|found itself|themselves on; was|were|is|are on; go|goes|went on to; "
         "move|moves|moved|moving on|onto|to|into; "
         "move|moves|moved|moving|transfer|transfers|transferred *10 from the|its|a? watch|concern|attention list "
         "to|onto|on; "
         "grow|grows|grew; lengthens|lengthened; swells|swelled; "
         "label|labels|labelled|labeled|brand|brands|branded|declare|declares|declared|deem|deems|deemed *8 unreliable "
         "entity|entities; "
         "expand+ *3 with; append+; inscribe+; enrol|enrols|enrolled"},
        {tag(Deed::kDelist),
         "remove+; removal; delist+; take|takes|took|taken|taking *6 off; let|lets|letting *6 off; "
         "strike|strikes|struck *6 off|from; drop++; "
         "trim++; prune+; whittle+; "
         "is|are|was|were|come|comes|came|get|gets|got|fall|falls|fell off; leave|leaves|left; exit+"},
        {tag(Deed::kSuspend),
         "suspend+; suspension; pause+; ease+; relax+; loosen+; waive+; delay+; postpone+; defer++; "
         "hold|holds|held|holding off|fire; back|backs|backed|backing off; thaw+; "
         "put|puts|putting *8 on hold|ice; on hold|ice until|till|for|through; put|puts|putting *8 on the? back "
         "burner; put|puts|putting *3 "
         "hold|freeze on; place+ *8 on hold; shelve+; "
         "put|puts|putting|place+ *8 in abeyance; park|parks|parked|parking;  roll+ back; "
         "rollback; walk+ back; not to? be? enforced|applied|implemented; not enforce|apply|implement; "
         "mothball+; set|sets|setting aside; not be? enforced|applied|implemented|used|invoked before|until; "
         "stand|stands|stood down; give|gives|gave|grant+ *8 reprieve|respite|grace; "
         "let|lets|letting *10 off the? hook until|for; stop|stops|stopped|cease|ceases|ceased "
         "enforcing|applying|implementing *8 until; cease|ceases|ceased *16 until"},
        {tag(Deed::kProlong),
         "extend+ *6 suspension|pause|truce|exemption|reprieve|respite|waiver|moratorium|freeze; extension of *4 "
         "suspension|pause|truce; continue+ to? "
         "suspend|suspending; continue+ to be suspended; continue+ *4 suspension; continued suspension; prolong+; "
         "keep|keeps|kept|keeping|leave|leaves|left|leaving *8 suspended|paused|frozen|shelved|dormant; "
         "keep|keeps|kept|keeping|leave|leaves|left|leaving *8 in abeyance|limbo; "
         "keep|keeps|kept|keeping|leave|leaves|left|leaving *8 in|on the drawer|shelf; "
         "keep|keeps|kept|keeping|leave|leaves|left|leaving *20 on hold|ice; "
         "roll|rolls|rolled|rolling over|forward; "
         "remain|remains|remained|remaining|stay|stays|stayed suspended|paused|frozen; "
         "remain|remains|remained|remaining|stay|stays|stayed on hold|ice; renew+ *4 suspension|pause; "
         "suspension|pause|freeze|reprieve|moratorium *12 extended|prolonged|renewed"},
        {tag(Deed::kResume),
         "resume+; resumption; reinstate+; reinstatement; reimpose+; re impose+; restore+; revive+"},
        {tag(Deed::kEnd),
         "terminate+; termination; cease|ceases|ceased to be? "
         "implemented|enforced|applied|apply|valid|have|exist; cease|ceases|ceased being "
         "implemented|enforced|applied; lapse|lapses; no longer be? "
         "implemented|enforced|applied|apply|applies|valid|required|needed; "
         "do|does|did|done|doing away with; dispense+ with; call|calls|called|calling off; ditch+; "
         "axe|axes|axed|axing; "
         "dismantle+; unwind|unwinds|unwound|unwinding; undo|undoes|undid|undone|undoing; "
         "is|are|was|were off the hook; is|are|was|were gone|history|over; cancel+; cancels; "
         "cancelled|canceled|cancelling|canceling; cancellation; "
         "scrap++; "
         "lift+; lifting; revoke+; rescind+; remove+; removal; drop++; end+; stop++; cease+; discontinue+; "
         "withdraw|withdraws"
         "|withdrew|withdrawing; discontinuation"},
        {tag(Deed::kRepeal), "repeal+; abolish+; abolition; annul+; void; invalidate+; repealed"},
        {tag(Deed::kAdjust),
         "adjust+; adjustment%; correct+; correction; deleted; adjusted; amend+; amendment%; revise+; revision%; "
         "modify+; "
         "optimize+; "
         "optimise+; optimization; optimisation; update+; swap++; reword+; rewrite|rewrites|rewrote|rewritten; "
         "enlarge+; "
         "fix+; rectify+; overhaul+; consolidate+; merge+"},
        {tag(Deed::kPublish),
         "publish+; publication; release+; promulgate+; promulgation; issue+; issuance; re release; "
         "unveil+"},
        {tag(Deed::kHitWith),
         "hit|hits|hitting *8 with; sanction|sanctions|sanctioned *8 with; slap++ *8 with; target+ *8 with; retaliate+ "
         "*4 with|by; hit|hits|hitting back *4 "
         "with|by; respond+ *4 with|by; strike|strikes|struck *3 with; counter+ *4 with|by; punish+ *5 with|by; fire+ "
         "back "
         "*3 with|by"},
        {tag(Deed::kExempt),
         "exempt+; exemption|exemptions from|for; grant|grants|granted|granting exemptions; spare+; "
         "free|frees|freed|freeing; excuse+; relieve+; release+ *6 from"},
        {tag(Deed::kInvestigate),
         "investigate+; investigation; probe+; "
         "open|opens|opened|opening|launch|launches|launched|launching|start|starts|"
         "started|starting|begin|begins|began *5 probe|investigation"},
        {tag(Deed::kExplain), "explain+; clarify+; defend+; detail+; outline+; justify+; elaborate+; interpretation"},
    };
    return table;
}

/// "declares Acme an unreliable entity": the deed's own words say what it makes of the party.
bool names_class(const std::vector<Word>& words, const DeedHit& hit) {
    return hit.last > hit.first + 1 && text::english::is_any(words[hit.last - 1].low, {"entity", "entities"}) &&
           words[hit.last - 2].low == "unreliable";
}

bool hit_holds(const std::vector<Word>& words, const DeedHit& hit, std::string_view low) {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(hit.first),
                       words.begin() + static_cast<std::ptrdiff_t>(hit.last),
                       [&](const Word& word) { return word.low == low; });
}

}  // namespace

std::vector<DeedHit> deeds(const std::vector<Word>& words) {
    std::vector<DeedHit> found;
    for (const auto& hit : deed_table().find_all(words))
        found.push_back({static_cast<Deed>(hit.tag), hit.first, hit.last});
    for (auto& hit : found)
        if (hit.deed == Deed::kList && names_class(words, hit) && hit_holds(words, hit, "longer"))
            hit.deed = Deed::kDelist;
    std::erase_if(found, [&](const DeedHit& hit) {  // "declared that Acme is not an unreliable entity"
        return hit.deed == Deed::kList && names_class(words, hit) &&
               (hit_holds(words, hit, "not") || hit_holds(words, hit, "no") || hit_holds(words, hit, "never"));
    });
    std::erase_if(found, [&](const DeedHit& hit) {  // "end users on the list": nothing ends
        if (is_misread_idiom(words, hit)) return true;
        return words[hit.first].low == "end" && hit.last < words.size() && words[hit.last].low.starts_with("use");
    });
    return found;
}

const PhraseTable& export_words() {
    static const PhraseTable table{
        {1,
         "export; exports; exporting; exported; exporter%; shipment%; overseas sales|use; foreign use; use "
         "abroad|overseas; sales "
         "abroad; foreign sales; re export; re exports; outbound; sale to; supplies to; "
         "supply to; sales to; transfer of; flow of; supply of; supplies of; "
         "ship|ships|shipped|shipping|sell|sells|sold|send|sent|leave|leaves|taken abroad|overseas; "
         "leave|leaves|leaving "
         "the? country|china"}};
    return table;
}

const PhraseTable& dual_use_words() {
    static const PhraseTable table{
        {1,
         "dual use item%; dual use goods; dual use good; dual use product%; dual use technology; dual use "
         "technologies; dual "
         "use material%; dual use; military related goods; military use; military use goods; dual use "
         "trade|supplies|shipments|exports|sales; items with *4 military "
         "applications; goods with *4 military applications; export control; controlled items"}};
    return table;
}

const PhraseTable& party_words() {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; contractor%; maker%; manufacturer%; institution%; "
         "organisation%; organization%; supplier%; group; corporation%; university; universities; subsidiary; "
         "subsidiaries; "
         "producer%; giant; giants; startup%; bank%; shipbuilder%; builder%; lab; labs; laboratory; laboratories; "
         "institute%; carrier%; airline%; lender%; trader%; dealer%; shipyard%; chipmaker%; automaker%; carmaker%; "
         "vendor%; "
         "foundry; foundries; unit; units; arm; arms; affiliate%; outfit%; business; businesses; others"}};
    return table;
}

const PhraseTable& subordinators() {
    static const PhraseTable table{
        {1,
         "after; as; amid; amidst; despite; following; over; because; since; when; while; whilst; before; ahead of; "
         "if; "
         "unless; in response to; in retaliation for; in wake of; in the wake of; due to; on fears; on news; given; "
         "against "
         "backdrop of; even as; until; by fears; though; although; where; who; which; that; whose; from; without"}};
    return table;
}

const PhraseTable& hypotheticals() {
    static const PhraseTable table{
        {1,
         "may; might; could; consider+; weigh+; mull+; ponder+; threaten+; threat%; urge+; call|calls|called|calling "
         "on|for; "
         "ask+; demand+; warn+; fear%; feared that; fearing; if; unless; whether; would|could be; vow+; pledge+ to; "
         "plan|plans|planned|planning "
         "to; hint+; signal+; eye|eyes|eyed|eyeing; want+; seek|seeks|sought; refuse+; deny|denies|denied; reject+; "
         "not; "
         "never; oppose+; condemn+; accuse+; criticise+; criticize+; complain+; protest+; slam++; decry; denounce+; "
         "respond+ "
         "to; react+ to; navigate+; face+; prepare+ for; was|were to; was|were due|set|scheduled to; brace+ for; "
         "discuss+; negotiate+; should; must; "
         "expected to; "
         "poised|likely|ready|primed|close|about|understood|believed|rumoured|rumored|said|reported|tipped to; "
         "prepare|prepares|preparing|prepared to; nears; nearing; looks set; whether; reportedly; "
         "open|willing to; agree+; possible; potential; propose+; proposal; drafting; draft; consultation; seeking"}};
    return table;
}

const PhraseTable& officials() {
    static const PhraseTable table{
        {1,
         "government%; authority; authorities; official%; regulator%; ministry; commerce ministry; customs; cabinet; "
         "side; leadership; state; spokesperson; spokesman; spokeswoman; administration; leader%; president; premier; "
         "lawmaker%; department; agency"}};
    return table;
}

}  // namespace gazetted::extract::english
