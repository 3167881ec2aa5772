/**
 * Common given names of the world in lower case, so that "Jane Doe" can be told from "Acme Corp". A name that is also an everyday word
 * ("Will", "Mark") is only a hint; names of families and of companies are left out.
 * Source: general knowledge, written for dealx, 2026-01. No single list was copied.
 */
const GIVEN = `
achim adelheid albrecht alois anke anneke annegret annelie annika ansgar antje arne arndt bärbel beate birgit birte bodo britta burkhard burkhardt carolin
christof clemens cornelia dagmar detlef detlev dietmar dietrich dörte eberhard eckhard edeltraud eike elke elmar ewald falk felicitas folkert frauke friederike friedhelm
gabriele gereon gerd gerrit gert gisela gitta gottfried götz gudrun günter günther hannelore hanno hans-jürgen hans-peter hartwig hauke heike heiner heinrich heinz
helge helmuth henning henrike heribert hermann hilde hinnerk hubertus imke ingolf inka insa irmgard jannik jannis jochen jördis jörn karl-heinz kathrin katja
kerstin kilian klara konrad konstantin korbinian lasse leif leonhard lothar ludger lutz maike mareike marek margarete margit marit mechthild meike meinhard mirjam
nadja niels ortwin pia rainer raimund reiner rosemarie rüdiger ruprecht saskia sieglinde silke stefanie steffi svenja swantje sybille sibylle thilo thorben till
tilman tilmann timm torben traute udo uli ulf ulla ute veit volkmar waltraud wiebke wilhelmine winfried wolf wolfram yannik cem ayse deniz
erkan fatma kemal özlem selin serkan tarik yasemin
aaron abby abe abel abigail abraham ada adam adele adrian adriana adrienne agnes aidan aiden aileen aimee alan alana alastair albert alec alejandra
alejandro alex alexa alexander alexandra alexandre alexei alexia alexis alfie alfred alfredo alice alicia alina alisa alison alistair allan allen allison
allyson alma alvaro alvin alyssa amanda amber amelia amelie amy ana anastasia anders andre andrea andreas andrei andrej andres andrew andrey andy angel
angela angelica angelina angelo angie angus anita anja ann anna annabel anne annette annie anthony antoine anton antonia antonio antony ari ariana arianna
ariel arjan armando arnaud arnold art arthur arturo arvid asher ashley astrid aubrey audrey august aurelie austin ava avery axel barbara barney barry bart
basil beatrice beau becca becky belinda ben benedict benjamin benji benoit benny bernadette bernard bernardo bernd bernhard bernice bert bertrand bess
beth bethany betsy betty bev beverly bianca biz bjorn björn blaine blair blake bob bobby bonnie boris brad bradford bradley brady brandon brayden brenda
brendan brendon brent brett brian briana bridget brigitte britney brittany brock brooke bruce bruno bryan bryant bryce byron caitlin caleb callum calvin
cameron camila camilla camille candace candice carey carina carissa carl carla carlo carlos carlton carmen carol carole carolina caroline carolyn carrie
carsten carter cary casey cassandra cassie catalina cathal catherine cathy cecilia cecile cedric celeste celia celine cesar chad chandler charlene charles
charley charlie charlotte chase chelsea cheryl chester chip chloe chris christa christian christiana christina christine christoph christophe christopher
chuck cindy claire clara clarence clarissa clark claude claudia claudine claudio clay clayton clem clement cliff clifford clint clinton clive cody colby
cole colin colleen collin conan connie connor conor constance constantin constantine cooper cora corey corinne cornelius cory courtney craig cristian
cristiano cristina crystal curt curtis cynthia cyril cyrus daisy dale damian damien damon dan dana daniel daniela danielle danilo danny dante daphne darcy
daren daria darius darlene darrell darren darryl daryl dave david davide dawn dean deanna debbie deborah debra declan deirdre delia denis denise dennis derek
dermot derrick des desmond devin devon dexter diana diane dick didier diego dieter dimitri dina dino dirk dmitri dmitry dolores dom domenico dominic dominik
dominique don donald donna donovan dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edith
edmund edoardo eduardo edward edwin eileen elaine eleanor elena eli elias elijah elinor elisa elisabeth elise eliza elizabeth ella elle ellen ellie elliot
elliott ellis elon elsa elton elvira elvis emanuel emil emilia emilie emilio emily emma emmanuel emmett enrico enrique enzo eric erica erich erick erik
erika erin ernest ernesto ernst erwin esteban estelle esther ethan etienne eugene eugenia eugenio eva evan evelyn everett ewan ezra fabian fabio fabrice
fabrizio faith faye federico felicia felicity felipe felix ferdinand fernanda fernando fidel filip filippo fiona fletcher flora florence florian floyd
frances francesca francesco francine francis francisco francois françois frank frankie franklin franz fred freddie frederic frédéric frederick fredrik
frieda friedrich fritz gabe gabriel gabriela gabriella gabrielle gail gareth garret garrett garth gary gavin gayle gemma gene genevieve geoff geoffrey george
georgia georgina gerald geraldine gerard gerhard gerry giacomo gianluca gideon gil gilbert gilles gillian gina ginger gino giorgio giovanni giselle giulia
giuseppe gladys glen glenda glenn gloria gordon grace graeme graham grant greg gregg gregor gregory greta guido guillaume guillermo gunnar gunther gus gustav
gustavo guy gwen gwendolyn hal hanna hannah hannes hans harald harlan harold harrison harry hartmut harvey hayden hayley hazel heather hector heidi heiko
helen helena helene helga helmut hendrik henk henri henrik henry herb herbert herman hilary hilda hillary holger holly homer hope horace horst howard hubert
hugh hugo humphrey hunter ian ida ignacio igor ike ilan ilona ines inga inge ingo ingrid ira irene irina iris irma irving isaac isabel isabella isabelle
isaiah isla ivan ivana ivo ivy jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub jamal james jameson jamie jan jana jane janet janice
janine jared jarrod jasmine jason jasper javier jay jean jeanette jeanne jed jeff jefferson jeffery jeffrey jen jenna jennie jennifer jenny jens jeremiah
jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimmy jo joachim joan joanna joanne joaquin joaquín jocelyn jodi jody joe joel joelle joerg jörg
joey johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jordi jorge jorgen jose josé josef joseph josephine josh joshua josie joy
joyce juan juana juanita judd jude judith judy jules julia julian juliana julianne julie julien juliet juliette julio julius june jurgen jürgen justin justine
jutta kai kara karen karim karin karina karissa karl karla karsten kate katharina katharine katherine kathleen kathryn kathy katia katie katrin katrina katya
kay kayla keith kelley kelli kelly kelsey kelvin ken kendall kendra kenneth kenny kent kerry kevin kieran kim kimberly kirk kirsten kirstie kirsty kit klaus
knut kris krista kristen kristian kristin kristina kristine kristof kristoffer kristy krystal kurt kyle kylie lachlan lance lara larissa larry lars laszlo
laura laurel lauren laurence laurent laurie lawrence leah leanne lee leigh leila lena leo leon leona leonard leonardo leonid leonie leopold leroy les lesley
leslie lester lev levi lewis liam liana lidia lila lilian liliana lillian lily lina linda lindsay lindsey linus lionel lisa lise liv liz liza lloyd logan lois
lola lonne loren lorena lorenz lorenzo loretta lori lorna lorraine lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucinda lucy
ludovic ludwig luigi luis luisa luiz lukas luke lulu luther lydia lyle lynda lynette lynn lynne mabel mack mackenzie maddie madeleine madison mads magdalena
magnus maja malcolm malte mandy manfred manny manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margo margot
maria mariana marianne mariano marie mariella marilyn marina mario marion marisa marissa marius marjorie mark markus marlene marlon marsha marshall marta
martha martin martina marty martyn marvin mary maryann massimo mathew mathias mathieu mathilde matias matilda matt matteo matthew matthias matthieu mattias
maureen mauricio maurice maurizio mauro max maxim maxime maximilian maxine maxwell maya meg megan melanie melinda melissa melody mercedes meredith merle
micah michael michaela michal michel michele michelle mick mickey micky miguel mikael mike mikhail mikkel mila milan mildred miles milo milton mimi minnie
mira miranda miriam mitch mitchell moira molly mona monica monika monique morgan moritz morris morten moses muriel murray myke myles myra myriam nadia nadine
nancy naomi nat natalia natalie natasha nate nathalie nathan nathaniel ned neil nell nelson nestor nettie niall nicholas nick nicki nico nicola nicolai
nicolas nicole nigel nik nikki niklas niko nikola nikolai nikolas nikos nils nina noah noel noelle nora norbert noreen norm norma norman nuno octavia odette
olaf ole oleg olga oli olive oliver olivia olivier ollie olof omar orlando oscar oskar otis otto owen pablo pam pamela paola paolo pascal pat patrice patricia
patricio patrick patsy patti patty paul paula paulina pauline paulo pavel pearl pedro peggy penelope penny per percy perry pete peter petr petra phil philip
philipp philippa philippe phillip phoebe phyllis pier pierce piero pierre pieter piotr polly preston priscilla quentin quincy quinn rachael rachel rafael
raffaele raffi ralf ralph ramon ramona randall randolph randy raphael raquel raul raúl ray raymond rebecca reed reese reggie regina reginald reid reinhard
reinhold rene renata renate renaud rené renee rex reza rhonda rhys ricardo riccardo rich richard rick rickard ricky rita rob robb robbie robert roberta roberto robin
robyn rocco rochelle rod roderick rodney rodolfo rodrigo roger rohan roland rolf roman romain romeo ron ronald ronan ronen ronnie rory rosa rosalie rosaline
rosalind rosanna rose rosemary rosie ross rowan roxanne roy ruben ruby rudi rudolf rudy rufus rupert russ russell rusty ruth ryan sabine sabrina sacha sadie
sally salvador salvatore sam samantha samir sammy samson samuel sandra sandrine sandro sandy santiago sara sarah sascha sasha saul savannah scott sean
sebastian sébastien selena selma serena serge sergei sergey sergio seth seymour shane shannon sharon shaun shauna shawn sheila shelby sheldon shelley shelly
sheri sherri sherry sheryl shirley sid sidney siegfried sierra siggi sigrid silvia silvio simon simona simone sofia sofie sonia sonja sonya sophia sophie
spencer stacey stacie stacy stan stanislav stanley stefan stefania stefano steffen stella sten stephan stephane stéphane stephanie stephen sterling steve
steven stevie stewart stig stu stuart sue summer susan susanna susanne susie suzanne sven svetlana sydney sylvain sylvester sylvia sylvie tabitha tamara tammy
tania tanja tanner tanya tara tasha tatiana ted teddy terence teresa teri terrance terrence terri terry tess tessa thaddeus thea thelma theo theodor theodore
theresa therese thibault thierry thomas thor thorsten tiffany tim timo timothy tina tobias toby tod todd tom tomas tomás tommaso tommy toni tony tonia tor
torsten tove tracey traci tracy travis trent trevor trey tricia trina trish tristan trudy truman tucker tyler tyrone ulrich ulrike umberto una uri ursula uwe
valentin valentina valentino valeria valerie valery vanessa vaughn vera vernon veronica veronika veronique vic vicki vickie vicky victor victoria viktor
viktoria vince vincent vincenzo viola violet virginia vitaly vito vivian viviane vivien vladimir volker wade wallace wally walt walter wanda ward warren wayne
wendell wendy werner wes wesley weston wilbur wilfred wilhelm will willem william willie willy wilma wilson winston wolfgang woody wyatt xavier yann yannick
yolanda yuri yves yvette yvonne zac zach zachary zack zane zara zelda zoe zoltan
`;
const ASIA_AFRICA = `
aakash aanand aarav aarti aayush abbas abdel abdul abdullah abdulla abdulrahman abebe abhay abhijit abhimanyu abhinav abhishek abigael abimbola abiodun abu adaeze
adebayo adel adewale adeyemi aditi aditya adnan aftab agus ahmad ahmed ahmet aisha aishwarya ajay ajeet ajit akash akhil akiko akio akira akram akshat akshay alam
alankrit ali alisha aliyu alok aly amal aman amar amara amarjit ambika amin amina amir amira amit amitabh amol amos amr amrita anand ananda ananya anant anders anh
anil animesh anirudh anish anisha anita anjali anju ankit ankita ankur anmol anoop ansh anshul anshu anu anubhav anuj anupam anupama anurag anusha aparna apoorva
apurv aravind archana arif aritra arjun arnav arpit arun arvind asad asha ashish ashneer ashok ashutosh ashwin ashwini asif aslam assaf asya atif atsushi atul avi
avinash aviv avni ayesha aylin ayman ayodeji ayumi ayush aziz babak babatunde baiju balaji bala balakrishna bandar bao basant bassam batuhan bhanu bharat bharath
bhargav bhaskar bhavesh bhavik bhavin bhavish bhavna bhupesh bhuvan bilal binod bijay birendra bo bola boaz burak burkay byju chaim chaitanya chan chandan chandra
chandrasekhar charu cheng chetan chi chidi chieko chike chin ching chinedu chinmay chirag chitra choi chong chukwuemeka chun chung dae daichi daisuke darshan daud
deep deepa deepak deepanshu deepika deepinder dev devansh devashish devendra dhananjay dharmendra dharmesh dheeraj dhiraj dhruv digvijay dilip dinesh dipak dipika
dipti divya divyank dong dror duc durga dvir ebuka efe ehud eitan ekin elad elie eman emeka emre eng erez erdem esra eun eyal ezekiel fadi fahad faisal farah fares
farhan farid fatih fatima femi feng ferhat firas folake fumiko fumio funke gagan gal ganesh gang gaurav gauri gautam geeta ghassan girish gita gokul gong gopal
gopi gorkem gowri guang guo gurpreet guy habib hadi hai haim hakan hamad hamid hamza han hana hanan hao hari haresh harish harjit harsh harsha harshad harshil
harshit harshvardhan haruka haruki haruto hasan hassan hassib he hemal hemant hesham himanshu hideki hideo hiro hiroki hiroko hironobu hiroshi hisham hitesh hong
hossam hossein hua huan hui hung hussain hussein hye hyun ibrahim idan idris ifeanyi ijeoma imad imran inbal indra ines iqbal irfan irwan isamu ishaan ishan ishita
ismail itai itamar itay iwao jaafar jae jagadeesh jagdish jahangir jai jaideep jain jalal jamshed janak janaki jasper jatin jay jaya jayant jayesh jeet jia jian
jiang jignesh jiho jin jing jitendra jitesh jiwon jong jun jung junichi junko jyoti jyothi kabir kailash kamal kamran kang kannan kapil karan karthik karthikeyan
kartik kashif kavita kavitha kaz kazu kazuo kazuki kazuya keiko keisuke keita ken kenichi kenji kenta ketan keyur khalid khalil khaled khanh kiran kirti kishan
kishor kishore kobi kofi koichi koji komal krishna krishnan kriti kuan kui kumar kumiko kunal kunio kushal kwabena kwame kyoko lakshmi lalit laxman lei li lian
liang lijun lin ling linh lior liu liwei long lun madhav madhavi madhu madhukar madhur mahdi mahesh mahmoud mahmud mai maijid makoto malik mamata mamoru manan
manav mandar maneesh mangesh mani manish manisha manjeet manjit manju mano manoj mansi mao masaaki masahiro masaki masako masao masashi masato masayoshi mayank
mayur meena meera mehdi mehmet mehul mei meir meka meng menahem michiko midori mihir milind minh min ming minjun mitesh mitsuru moaz mohamad mohamed mohammad
mohammed mohan mohit mona moshe motoko mounir muhammad muhammed mukesh mukul munish murali murat murtaza musa mustafa nabil nada nadav nader nadir naga nagaraj
nagesh nagraj nam nan nanda nandan nandini naoki naoko narayan narayana narendra naresh narges narottam nasser natan naveen navin navneet nawaz nazim neel neelam
neelima neeraj neetish neha netanel ngozi nguyen nidhi nihal nikesh nikhil nikita nilesh nimesh ning nir niraj niranjan nirav nirmal nisha nishant nitesh nithin
nitin nitish niv nizar nnamdi noa noam nobuo nobuyuki nofar noor noriko nuan nur obinna oded ofer ohad olajide olu olumide oluwaseun omer omid omri ömer onyeka
opeyemi oren ori orly osama osamu oz pallav pallavi palak pankaj parag paras paresh parisa parth parul patanjali pavan pavel payal pawan peeyush peng ping piyush
pooja poonam prabhat prabhu prachi pradeep prafull prakash pramod pramila pranav pranay pranjal prasad prasanna prashant prashanth prateek pratap pratibha pratik
praveen prem premal priti pritesh priya priyanka puja pulkit puneet punit purnima pushkar qi qiang qian qin qing radha radhika raed raghav raghu raghuram rahim
rahul raj raja rajan rajat rajeev rajendra rajesh rajiv raju rajul rakesh ram rama ramakant raman ramesh ramez rami ramin ramon ran rana ranjan ranjit rashid rashmi
rasha ratan ravi ravindra raz rehan rekha ren reem rishabh rishad rishi rishikesh ritesh ritu rituparna ritika riya riyaz rizwan rohini rohit roni roopa roozbeh
roshan roshni rotem ruchi ruchir ruchit rui rukmini rumi rupa rupesh ryo ryu sabah sachin sadaf sadiq saeed saeko sagar sahar sahil said saif sajid saket salah
saleem saleh salim salman samar sameer samina sana sanchit sandeep sandhya sang sangeeta sanjana sanjay sanjeev sanket santosh sara sarath sarita saran sathish
satish satoshi satya satyajit saurabh saurav sayaka sayed seiji senthil seo seung shabnam shachar shah shahar shahid shahin shahrukh shai shailendra shailesh shalini
shan shang shankar shantanu shao sharad sharada sharath shashank shashi shashvat sheetal shekhar sheng shi shigeo shigeru shilpa shin shinichi shinji shinya
shinzo shira shiv shiva shivam shivani shizuka shlomi shlomo shou shravan shreya shreyas shri shridhar shruti shu shubham shui shun shunsuke shyam shyama siddharth
siddhartha siddhant simran sina smita smriti sneha sohail soham song soo sourav sreedhar sridhar srikanth srini srinivas srinivasa sriram su subash subhash subrata
suchita sudarshan sudeep sudha sudhakar sudhir suhail suhani sujata sujith sumant sumeet sumit sun sunaina sundar sundeep suneera sung sunil sunita suraj suresh
surya susheel sushant sushil sushma swapna swapnil swaroop swati syed tadashi tae tahir takahiro takako takao takashi takeshi takuya tal talal tamar tamer tan tanay
taner tang tanmai tanmay tanvi tao tapan taro tarek tariq tarun tathagat tatsuya tejas tejasvi temi temitope tetsuya thanh tian tolu tomer tomoko tong toru toshi
toshiaki toshiko toshio tsuyoshi tunde tushar uday udit ugur uma umair umang umesh upasana upendra usha usman utkarsh uzma vaibhav vaidehi vamsi vani varsha varun
vasant vasu vatsal vedika veena veer venkat venkata venkatesh vibha vibhor vidhi vidit vidya vijay vikas vikram vikrant vimal vinay vineet vineeta vinit vinita
vinod vinoth vipin vipul viraj viral virendra vishal vishnu vishwanath vivek vyas waleed walid wei wen wenjie wing won woo xi xia xian xiang xiao xiaodong xiaofeng
xiaohui xiaojun xiaoming xiaoyan xin xing xiu xu xue yaakov yael yair yan yang yaniv yaron yash yashish yasmin yasser yasuhiro yasuo yehuda yen yi yigal yiming yin
ying yinka yitzhak yogesh yoko yong yonggang yoni yoon yoram yosef yoshiaki yoshihiro yoshiko yoshio yossi you young youssef yu yuan yuichi yuji yuki yukio yuko
yuliya yun yusuf yusuke yutaka yuval yuvraj zaheer zahra zainab zakaria zaki zehra zeng zeynep zhang zhao zhen zheng zhi zhong zhou zhu ziad zubair
`;
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`${GIVEN} ${ASIA_AFRICA}`.trim().split(/\s+/));
